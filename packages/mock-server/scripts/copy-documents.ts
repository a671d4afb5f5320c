// Puts the bundled documents of both gateways where the mock server reads them, and where npm packs them; checks each, and
// keeps what Prism makes of it beside it, so that the mock server need not do so at every start.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { prepareContract } from '../src/contract/load-contract.ts'
import { controlDocument } from '../src/control/document.ts'
import { compileSchemas } from './compile-schemas.ts'

const bundled = [
  import.meta.resolve('@fansly-chats/specs/apifansly.json'),
  import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'),
]

/** Keeps what Prism makes of a document. */
async function prepare(name: string, text: string): Promise<void> {
  await writeFile(new URL(`${name}.prepared.json`, documents), await prepareContract(name, text))
}

const documents = new URL('../documents/', import.meta.url)
await mkdir(documents, { recursive: true })
await compileSchemas(async () => {
  for (const url of bundled) {
    const text = await readFile(new URL(url), 'utf8')
    await writeFile(new URL(basename(url), documents), text)
    await prepare(basename(url, '.json'), text)
  }
  await prepare('control', JSON.stringify(controlDocument))
})
