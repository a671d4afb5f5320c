import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

import { licencesOf } from './licences.ts'
import { bundlePrism, root } from './prism-bundle.ts'

const { metafile } = await bundlePrism({ write: false })

/** What a package publishes no licence text of; its licence and its author are named all the same. */
const withoutText = ['parse-multipart-data 1.5.0 (MIT)']

/** The package that a file belongs to, with its licence, as the manifest above it says. */
async function packageOf(file: string): Promise<string> {
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    const manifest = join(directory, 'package.json')
    if (!existsSync(manifest)) continue
    const { name, version, license, licenses } = JSON.parse(await readFile(manifest, 'utf8'))
    if (name !== undefined && version !== undefined)
      return `${name} ${version} (${license ?? licenses[0].type})`
  }
}

/** The packages that the bundle of Prism is made of. */
async function bundledPackages(): Promise<string[]> {
  const files = Object.keys(metafile.inputs)
    .map((input) => join(root, input))
    .filter((file) => existsSync(file))
  return [...new Set(await Promise.all(files.map(packageOf)))].toSorted()
}

test('the notices that are published name every package of the bundle, and have its licence', async () => {
  const notices = await readFile(join(root, 'bundled/LICENSES.txt'), 'utf8')
  const packages = await bundledPackages()
  expect(packages).toContain('@stoplight/prism-http 5.12.0 (Apache-2.0)')
  expect(packages.length).toBeGreaterThan(40)
  const entries = notices.split(/\n\n(?=\S+ \d+\.\d+\.\d+\S* \()/)
  const named = entries.map((entry) => /^\S+ \S+ \([^)]+\)/.exec(entry)?.[0])
  expect(named).toEqual(packages)
  const bare = entries.filter((entry) => !/\n\n.*licen[cs]e/is.test(entry) && !/permission/i.test(entry))
  expect(bare.map((entry) => entry.split(', by ')[0])).toEqual(withoutText)
})

test('a package without a licence is not bundled', async () => {
  const there = await mkdtemp(join(tmpdir(), 'fansly-mock-'))
  const directory = join(there, 'node_modules/nobody-knows')
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'package.json'), '{"name":"nobody-knows","version":"1.0.0"}')
  const inputs = { 'node_modules/nobody-knows/index.js': { bytes: 1, imports: [] } }
  await expect(licencesOf({ inputs }, there)).rejects.toThrow('nobody-knows names no licence')
})

test('the command has nothing but files of this package in it', async () => {
  const { sources } = JSON.parse(await readFile(join(root, 'dist/run-command.js.map'), 'utf8'))
  expect(sources).toContain('../src/run-command.ts')
  expect(sources.filter((source: string) => source.includes('node_modules'))).toEqual([])
})
