import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const source = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

/** The command as it is published; the build makes it. */
export const built: string = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** The command, run as from a shell, and what it has printed so far. It is killed where a test leaves it running. */
export class Run implements Disposable {
  output = ''
  errors = ''
  /** Resolves with the exit code, `null` where a signal ended it. */
  readonly exit: Promise<number | null>
  readonly #process: ChildProcessByStdio<null, Readable, Readable>

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}, cli: string = source) {
    this.#process = spawn(process.execPath, [cli, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    this.#process.stdout.on('data', (chunk) => (this.output += String(chunk)))
    this.#process.stderr.on('data', (chunk) => (this.errors += String(chunk)))
    // A test that times out disposes of nothing.
    onTestFinished(() => this[Symbol.dispose]())
    this.exit = once(this.#process, 'close').then(() => this.#process.exitCode)
  }

  /** Resolves when the output has it, with its first group. */
  async prints(pattern: RegExp): Promise<string> {
    const match = pattern.exec(this.output)
    if (match) return match[1] ?? match[0]
    const code = await Promise.race([once(this.#process.stdout, 'data').then(() => undefined), this.exit])
    if (code === undefined) return this.prints(pattern)
    throw new Error(`Ended with ${code} before it printed ${pattern}: ${this.output}${this.errors}`)
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name)
  }

  [Symbol.dispose](): void {
    this.#process.kill('SIGKILL')
  }
}
