import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { UsageError } from './command.ts'

// Who reads them may go away at any time.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/**
 * Prints a text. Where nobody reads it any more that is no matter: the exit status still tells.
 *
 * @throws {@link UsageError} when the standard output cannot be written.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const code = codeOf(error)
      if (!error || code === 'EPIPE') resolve()
      else reject(new UsageError(`the standard output cannot be written (${code})`))
    })
  })
}

/** @throws {@link UsageError} when the file that `--json` names cannot be written. */
export async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new UsageError(`--json ${file}: it cannot be written (${codeOf(error)})`)
  }
}

/** Says something beside the report. */
export function note(text: string): void {
  process.stderr.write(`fansly-drift: ${text}\n`)
}

function codeOf(error: unknown): string {
  const { code }: { code?: unknown } = Object(error)
  return String(code)
}
