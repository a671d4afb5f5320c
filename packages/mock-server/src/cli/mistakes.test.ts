import { describe, expect, test, vi } from 'vitest'

import { Run } from '../../test/run.ts'

const baseUrl = /^apifansly {2}(\S+)/m

// Each start takes a second or two.
vi.setConfig({ testTimeout: 30_000 })

describe('when it cannot start', () => {
  test.each([
    [['--port', 'abc'], '--port must be a whole number from 0 to 65535, not "abc"'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    [['--port='], '--port must be a whole number from 0 to 65535, not ""'],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--seed', '1.5'], '--seed must be a whole number, not "1.5"'],
    [['--rate-limit', '0'], '--rate-limit must be a whole number from 1, not "0"'],
    [['--contract', 'loose'], '--contract must be strict, report or off, not "loose"'],
    [['--fixture', 'huge'], '--fixture must be small, large or empty, not "huge"'],
    [['--nope'], "Unknown option '--nope'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('%j is a mistake of the caller', async (args, message) => {
    using run = new Run(args)
    expect(await run.exit).toBe(2)
    expect(run.errors).toContain(`fansly-mock: ${message}`)
    expect(run.errors).toMatch(/\nTry fansly-mock --help\n$/)
    expect(run.errors.trim().split('\n')).toHaveLength(2)
    expect(run.output).toBe('')
  })

  test('a port in use is said in one line', async () => {
    using first = new Run(['--port', '0'])
    const { port } = new URL(await first.prints(baseUrl))
    using second = new Run(['--port', port])
    expect(await second.exit).toBe(1)
    expect(second.errors).toBe(
      `fansly-mock: Port ${port} of 127.0.0.1 is in use. Choose another port, or 0 for any free one.\n`,
    )
  })

  test.each([
    [['--world', '/nowhere.json'], /^fansly-mock: Cannot read the world in \/nowhere\.json: ENOENT[^\n]*\n$/],
    [['--fixture', 'small', '--chats', '3'], /^fansly-mock: chats must be left out [^\n]*\n$/],
  ])('%j is said in one line', async (args, message) => {
    using run = new Run(args)
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(message)
  })

  test('a missing document is said in one line', async () => {
    using run = new Run(['--specs', '/nowhere'])
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(/^fansly-mock: Cannot read \/nowhere\/\w+\.json: ENOENT[^\n]*\n$/)
  })
})
