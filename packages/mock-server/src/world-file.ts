import { readFile, rename, writeFile } from 'node:fs/promises'

import { WorldFileError } from './errors/world-file-error.ts'
import { readSnapshot, type WorldSnapshot } from './world/world-snapshot.ts'

/**
 * Reads a world from a file.
 *
 * @throws {WorldFileError} When there is none, or what is in it is no world.
 */
export async function loadWorld(file: string): Promise<WorldSnapshot> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'))
    return readSnapshot(json)
  } catch (cause) {
    throw new WorldFileError('read', file, cause)
  }
}

/**
 * Writes a world to a file. Whoever reads it meanwhile sees the old one or the new one, and never a part.
 *
 * @throws {WorldFileError} When it cannot be written.
 */
export async function saveWorld(file: string, snapshot: WorldSnapshot): Promise<void> {
  try {
    await writeFile(`${file}.new`, `${JSON.stringify(snapshot)}\n`)
    await rename(`${file}.new`, file)
  } catch (cause) {
    throw new WorldFileError('write', file, cause)
  }
}
