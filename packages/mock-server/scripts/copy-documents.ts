// Puts the bundled documents of both gateways where the mock server reads them, and where npm packs them.
import { cp } from 'node:fs/promises'
import { basename } from 'node:path'

const bundled = [
  import.meta.resolve('@fansly-chats/specs/apifansly.json'),
  import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'),
]

for (const url of bundled) {
  await cp(new URL(url), new URL(`../documents/${basename(url)}`, import.meta.url))
}
