import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

// Programs that were ended may still be writing their last file.
const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }

const lent = new Set<string>()

/** Lends a new, empty folder, and removes it, when this process ends at the latest. */
export async function withTemporaryFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'fansly-chats-runtimes-'))
  lent.add(folder)
  try {
    return await use(folder)
  } finally {
    await rm(folder, options)
    lent.delete(folder)
  }
}

process.once('exit', () => lent.forEach((folder) => rmSync(folder, options)))
