import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'

// A start of a runner, and of Prism in it, takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const here = import.meta.dirname
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url))

const runners = [
  {
    name: 'Jest',
    args: ['--experimental-vm-modules', jest, '--config', `${here}/jest.config.json`, '--ci'],
    passed: /^Tests: +5 passed, 5 total$/m,
    failed: /^Tests: +1 failed, 5 passed, 6 total$/m,
  },
  {
    name: 'node:test',
    args: ['--test', '--test-reporter=tap', `${here}/inbox.node.mjs`],
    passed: /^# pass 5\n# fail 0$/m,
    failed: /^# pass 5\n# fail 1$/m,
  },
]

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...env } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  return { status, output: stdout + stderr }
}

test.each(runners)('$name runs tests against the mock server', ({ args, passed }) => {
  const { status, output } = run(args)
  expect(output).toMatch(passed)
  expect(status).toBe(0)
})

test.each(runners)('$name fails a test that breaks a contract, and says how', ({ args, failed }) => {
  const { status, output } = run(args, { BREAK_THE_CONTRACT: 'yes' })
  expect(output).toMatch(failed)
  expect(output).toContain('1 request breaks the contract of a gateway')
  expect(output).toContain('Request query parameter sort must be equal to one of the allowed values')
  expect(status).toBe(1)
})
