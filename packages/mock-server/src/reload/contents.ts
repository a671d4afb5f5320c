import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** Files, and what is in them at a time. */
export interface Contents {
  readonly files: readonly string[]
  /** SHA-256 of it, in hexadecimal. */
  readonly hash: string
}

/** Looks into files; one that is missing has contents of its own kind. */
export async function contentsOf(files: readonly string[]): Promise<Contents> {
  const hash = createHash('sha256')
  for (const file of files) {
    const digest = await readFile(file).then(
      (bytes) => createHash('sha256').update(bytes).digest('hex'),
      () => 'missing',
    )
    hash.update(`${digest}\n`)
  }
  return { files, hash: hash.digest('hex') }
}
