import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The documents that come with the package, and what is prepared of them; they are beside `src` as well as `dist`. */
export const ownDocuments: string = fileURLToPath(new URL('../documents', import.meta.url))

/** What was made of a document of the package when it was built. */
export function readPrepared(name: string): Promise<string> {
  return readFile(`${ownDocuments}/${name}.prepared.json`, 'utf8')
}
