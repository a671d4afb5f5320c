import { execPath } from 'node:process'
import { afterEach, expect, test, vi } from 'vitest'
import { chromium } from './chromium.ts'
import { commandLineRuntime, type Runtime } from './runtime.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const traits = { tellsWhatWasNotSent: true, repeatsLostSends: false }
const surroundings = { gateway: 'http://127.0.0.1:1', deadUrl: 'http://127.0.0.1:2', traits }
const toy = (...command: [string, ...string[]]): Runtime => commandLineRuntime('Toy', /^Toy/, command, traits)
const patience = (): AbortSignal => AbortSignal.timeout(30_000)

test('a command-line runtime gives what its program prints', async () => {
  const script = "console.log('one'); console.log(JSON.parse(process.argv.at(-1)).deadUrl)"
  expect(await toy(execPath, '-e', script).run(surroundings, patience())).toEqual([
    'one',
    'http://127.0.0.1:2',
  ])
})

test('a command-line runtime that is missing is an error', async () => {
  await expect(toy('/no/such/runtime').run(surroundings, patience())).rejects.toThrow('does not start')
})

test('a program that does not end is stopped', async () => {
  const run = toy(execPath, '-e', 'setInterval(() => {}, 1000)').run(surroundings, AbortSignal.timeout(300))
  await expect(run).rejects.toThrow('SIGKILL')
})

test('a browser that is missing is an error that tells how to get one', async () => {
  vi.stubEnv('PATH', '/no/such/folder')
  await expect(chromium.run(surroundings, patience())).rejects.toThrow('apt-get install chromium')
})
