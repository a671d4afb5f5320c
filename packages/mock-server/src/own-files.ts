import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A file or a directory of the package; it is beside `src` as well as `dist`. */
function ownFile(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}

/** What the package says of itself. */
export const ownManifest: string = ownFile('package.json')

/** The documents that come with the package, and what is prepared of them. */
export const ownDocuments: string = ownFile('documents')

/** What is needed of Prism, in one file. */
export const ownPrism: string = ownFile('bundled/prism.cjs')

/** What was made of a document of the package when it was built. */
export function readPrepared(name: string): Promise<string> {
  return readFile(`${ownDocuments}/${name}.prepared.json`, 'utf8')
}
