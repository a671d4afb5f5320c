import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

import { readCommand } from './cli/command.ts'
import { usage } from './cli/usage.ts'
import { faultNames } from './faults/fault-rule-schema.ts'
import { createMockServer } from './mock-server.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const shell = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, code = '']) =>
  code.trim().split('\n'),
)
const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

test('every request in it is answered as it says', async () => {
  await using mock = await createMockServer({ port: 0 })
  const requests = shell.filter((line) => line.startsWith('curl '))
  expect(requests.length).toBeGreaterThan(8)
  const statuses: string[] = []
  for (const line of requests) {
    const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    const [, path = ''] = /http:\/\/127\.0\.0\.1:4010([^ ']+)/.exec(line) ?? []
    const [, body] = /-d '([^']+)'/.exec(line) ?? []
    const response = await fetch(new URL(path, mock.url('apifansly')), {
      method: /-X (\w+)/.exec(line)?.[1] ?? 'GET',
      headers: Object.fromEntries(headers),
      ...(body !== undefined && { body }),
    })
    statuses.push(line.replace(/#.*/, `# ${response.status}`))
  }
  expect(statuses).toEqual(requests)
})

test('every command in it makes sense', () => {
  const commands = shell.filter((line) => line.startsWith('npx fansly-mock'))
  expect(commands.length).toBeGreaterThan(3)
  for (const line of commands) expect(readCommand(line.split(' ').slice(2)).name).toBe('serve')
})

describe('every program in it runs', () => {
  const runnable = programs.filter((code) => code.includes('node:assert'))
  test('there are some', () => expect(runnable.length).toBe(6))

  test.each(runnable)('%s', (code) => {
    const directory = mkdtempSync(join(import.meta.dirname, '../.examples-'))
    const file = join(directory, 'example.ts')
    const source = new URL('index.ts', import.meta.url).href
    writeFileSync(file, code.replace("'@fansly-chats/mock-server'", `'${source}'`))
    const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    rmSync(directory, { recursive: true })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('every test file in it passes', () => {
  const files = programs.filter((code) => code.includes("from 'vitest'"))
  test('there are some', () => expect(files.length).toBe(3))

  test.each(files)('%s', (code) => {
    expect(runVitest(code)).toMatchObject({ status: 0 })
  })

  test('a violation that is not expected fails the test, and the report is that of the README', () => {
    const code = files.find((file) => file.includes('journal.expect')) ?? ''
    const { status, output } = runVitest(code.replace(/^ *journal\.expect.*$/m, ''))
    expect(status).toBe(1)
    expect(output).toMatch(/1 failed \| 1 passed/)
    const [, report = 'nothing'] = /^```text\n([^]*?)\n```/m.exec(readme) ?? []
    expect(output).toContain(report)
  })
})

/** Runs a test file in Vitest, as its user would. */
function runVitest(code: string): { status: number | null; output: string } {
  const directory = mkdtempSync(join(import.meta.dirname, '../.examples-'))
  const source = code.replaceAll(
    /'@fansly-chats\/mock-server(?:\/(\w+))?'/g,
    (_, entry = 'index') => `'../src/${entry}.ts'`,
  )
  writeFileSync(join(directory, 'example.spec.ts'), source)
  const vitest = fileURLToPath(new URL('../node_modules/.bin/vitest', import.meta.url))
  const { status, stdout, stderr } = spawnSync(vitest, ['run', '--root', directory], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  rmSync(directory, { recursive: true })
  return { status, output: stdout + stderr }
}

test('it tells every option and every fault', () => {
  const options = [...usage.matchAll(/--(?!help|version)[\w-]+/g)].map(([option]) => option)
  for (const option of options) expect(readme).toContain(`\`${option}`)
  for (const fault of faultNames) expect(readme).toContain(`\`${fault}\``)
})
