import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('**/*.ts', {
  cwd: import.meta.dirname,
  exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.d.ts'],
})

/** What a source imports, and from where. */
const imports = sources.flatMap((source) => {
  const text = readFileSync(new URL(source, import.meta.url), 'utf8')
  return [...text.matchAll(/(?:from|import\() ?'([^'\n]+)'/g)].map(([, from = '']) => ({ source, from }))
})

function importersOf(pattern: RegExp): string[] {
  return [...new Set(imports.filter(({ from }) => pattern.test(from)).map(({ source }) => source))]
}

test('two files know Prism, by what Prism promises', () => {
  expect(importersOf(/^(?:@stoplight\/|fp-ts)/)).toEqual(['prism/prism-adapter.ts', 'prism/prism-parts.ts'])
  expect(imports.map(({ from }) => from).filter((from) => /^@stoplight\/[^/]+\//.test(from))).toEqual([])
  expect(importersOf(/\/prism-adapter\.ts$/)).toEqual(['contract/load-contract.ts'])
})

test('the world knows no gateway, and a gateway no other', () => {
  const inWorld = imports.filter(({ source }) => source.startsWith('world/'))
  expect(
    inWorld.filter(({ from }) => !/^(?:\.\/|\.\.\/errors\/)[\w-]+\.ts$|^\.\.\/ajv\.ts$|^ajv\//.test(from)),
  ).toEqual([])
  expect(importersOf(/\/apifansly\//)).toEqual(['load-mounts.ts'])
  expect(importersOf(/\/onlyfansapi\//)).toEqual(['load-mounts.ts'])
})
