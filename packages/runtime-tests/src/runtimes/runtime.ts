import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.ts'
import { startCommand } from '../command.ts'
import type { Surroundings, Traits } from '../stage.ts'

/** Something that the client runs on. */
export interface Runtime {
  readonly name: string
  /** What it calls itself, so that no other runtime passes for it. */
  readonly userAgent: RegExp
  readonly traits: Traits
  /** Runs the suite and resolves with its report, line by line. It stops when the signal aborts, and leaves nothing running. */
  run(surroundings: Surroundings, signal: AbortSignal): Promise<readonly string[]>
}

/** A file of a package that this one depends on. */
export function dependency(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))
}

/** A runtime that takes a file, with its traits. It has to end by itself: a timer or a socket that is left keeps it. */
export function commandLineRuntime(
  name: string,
  userAgent: RegExp,
  [file, ...args]: readonly [file: string, ...args: readonly string[]],
  traits: Traits,
): Runtime {
  return {
    name,
    userAgent,
    traits,
    async run(surroundings, signal) {
      const program = await bundle('command-line')
      const command = startCommand(file, [...args, program, JSON.stringify(surroundings)])
      const stop = (): void => void command.stop()
      signal.addEventListener('abort', stop)
      try {
        const lines: string[] = []
        command.lines.on('line', (line) => lines.push(line))
        await command.succeeded
        return lines
      } finally {
        signal.removeEventListener('abort', stop)
        await command.stop()
      }
    },
  }
}
