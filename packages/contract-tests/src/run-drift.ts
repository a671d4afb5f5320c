import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The key that the command finds in its environment. */
export const apiKey = 'key-of-the-test'

const packageFile = fileURLToPath(import.meta.resolve('@fansly-chats/fetch-client/package.json'))
const { bin } = JSON.parse(await readFile(packageFile, 'utf8'))

/** The file of `fansly-drift`, as it is published. */
export const command: string = join(packageFile, '..', bin['fansly-drift'])

/** What became of a run of the command. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `fansly-drift` to its end, with the key in its environment. */
export function run(...args: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env['PATH'], APIFANSLY_API_KEY: apiKey, ONLYFANSAPI_API_KEY: apiKey }
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}
