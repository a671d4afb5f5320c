/** What must hold of the bundles as such; the house rules check the sources. */
import { describe, expect, it } from 'vitest'
import { providers } from '../scripts/documents.ts'
import { bundles } from './bundle.ts'

describe.each(providers)('%s', (provider) => {
  const bundle = bundles[provider]
  const names = (kind: string): string[] => Object.keys(bundle.at(`/components/${kind}`).value ?? {})

  it('keeps references between components, under clean names', () => {
    const components = ['schemas', 'parameters', 'responses'].flatMap(names)
    expect(components.filter((name) => !/^([A-Z][a-z]+)+$/.test(name))).toEqual([])
    expect(names('examples').filter((name) => !/^[a-z]+\.[a-z]+$/i.test(name))).toEqual([])
    expect(JSON.stringify(bundle.document)).toContain('"$ref":"#/components/schemas/Chat"')
  })

  it('has no reference to another file', () => {
    const references = JSON.stringify(bundle.document).matchAll(/"\$ref":"([^"]*)"/g)
    expect(
      Array.from(references, ([, target]) => target).filter((target) => !target?.startsWith('#/')),
    ).toEqual([])
  })
})
