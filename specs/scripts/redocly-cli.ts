/** Runs the Redocly CLI of this checkout. */
import { execFileSync } from 'node:child_process'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))

/** Runs it in a folder, and throws with what it printed when it fails. */
export function redocly(folder: string, ...args: readonly string[]): void {
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  execFileSync(execPath, [cli, ...args], { cwd: folder, env: { ...env, ...quiet }, stdio: 'pipe' })
}
