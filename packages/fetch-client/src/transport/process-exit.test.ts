import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

describe('a process', () => {
  /** Runs a module that has `call`, a call with these options and this `fetch`, and gives what it prints. */
  async function run(options: string, fetch: string, body: string): Promise<string> {
    const source = `
      import { createTransport } from ${JSON.stringify(import.meta.resolve('./create-transport.ts'))}
      import { apiFansly } from ${JSON.stringify(import.meta.resolve('../apifansly/provider.ts'))}
      const table = { readThing: ['readThing', 'GET', '/things'] }
      const { core } = createTransport(apiFansly, table, { apiKey: 'key-of-the-test', rateLimiter: false, fetch: ${fetch}, ...${options} })
      const call = (init = {}) => core.call(table.readThing, init)
      ${body}
    `
    const args = [
      '--disable-warning=ExperimentalWarning',
      '--experimental-strip-types',
      '--input-type=module',
      '--eval',
      source,
    ]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 30_000 })
    return stdout
  }

  const never = '() => new Promise(() => {})'

  test('does not wait for the time limits of a call that nothing else keeps alive', async () => {
    const printed = await run(
      '{ attemptTimeoutMs: 600_000, totalTimeoutMs: 600_000 }',
      never,
      `process.on('exit', () => console.log('ended')); void call()`,
    )
    expect(printed).toBe('ended\n')
  })

  test('does not wait for anything after a call', async () => {
    const printed = await run(
      '{ attemptTimeoutMs: 600_000, totalTimeoutMs: 600_000 }',
      'async () => Response.json({})',
      `process.on('exit', () => console.log('ended')); console.log((await call()).ok)`,
    )
    expect(printed).toBe('true\nended\n')
  })

  test('lives on through the wait for the next attempt', async () => {
    const printed = await run(
      '{ maxRetries: 1 }',
      `async () => Response.json({}, { status: 503, headers: { 'retry-after': '0.2' } })`,
      `console.log((await call()).attempts)`,
    )
    expect(printed).toBe('2\n')
  })
})
