import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { loadContract, prepareContract } from './contract/load-contract.ts'
import { controlDocument } from './control/document.ts'
import { providers } from './gateways/provider.ts'
import { loadMounts } from './load-mounts.ts'
import { ownDocuments, readPrepared } from './own-files.ts'

test.each(providers)('what is prepared of %s is what its document makes now', async (provider) => {
  const text = await readFile(join(ownDocuments, `${provider}.json`), 'utf8')
  expect(await readPrepared(provider)).toBe(await prepareContract(provider, text))
})

test('what is prepared of control is what its document makes now', async () => {
  const prepared = await prepareContract('control', JSON.stringify(controlDocument))
  expect(await readPrepared('control')).toBe(prepared)
})

test('what was prepared from another document is not used', async () => {
  const text = '{"openapi":"3.1.0"}'
  const prepared = JSON.stringify({ hash: 'of another', operations: [] })
  await expect(loadContract('empty.json', text, prepared)).rejects.toThrow('it has no operation')
})

test('one document that is missing is missed where it was to be', async () => {
  const file = join(ownDocuments, 'nowhere/apifansly.json')
  await expect(loadMounts(file)).rejects.toThrow(new RegExp(`^Cannot read ${file}: ENOENT`))
})

test('every gateway is there, under its prefix', async () => {
  expect([...(await loadMounts()).keys()]).toEqual([...providers])
})
