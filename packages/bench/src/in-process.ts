import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Runs a script of `processes` in a process of its own, and gives back the JSON that it prints. */
export async function inProcess<Answer>(
  name: 'drain' | 'speed',
  ...args: readonly string[]
): Promise<Answer> {
  const path = fileURLToPath(new URL(`processes/${name}.ts`, import.meta.url))
  const { stdout } = await promisify(execFile)(execPath, ['--expose-gc', path, ...args])
  return JSON.parse(stdout)
}
