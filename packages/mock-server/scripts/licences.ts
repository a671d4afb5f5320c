// Finds the licences of the packages that a bundle is made of.
import type { Metafile } from 'esbuild'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  /** As older packages name them. */
  readonly licenses?: readonly { readonly type: string }[]
  readonly author?: string | { readonly name: string }
}

/** The licences of all packages that files of a bundle come from, for people to read. Files are named from `root`. */
export async function licencesOf({ inputs }: Pick<Metafile, 'inputs'>, root: string): Promise<string> {
  const directories = Object.keys(inputs).flatMap((input) => {
    const [directory] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
    return directory === undefined ? [] : [join(root, directory)]
  })
  const licences = await Promise.all([...new Set(directories)].map(licenceOf))
  return licences.toSorted().join('\n\n')
}

async function licenceOf(directory: string): Promise<string> {
  const { name, version, license, licenses, author }: Manifest = JSON.parse(
    await readFile(join(directory, 'package.json'), 'utf8'),
  )
  const named = license ?? licenses?.map(({ type }) => type).join(' or ')
  if (named === undefined) throw new Error(`${name} names no licence`)
  const by = typeof author === 'object' ? author.name : author
  const texts = await licenceTexts(directory)
  return [`${name} ${version} (${named})${by === undefined ? '' : `, by ${by}`}`, ...texts].join('\n\n')
}

/** The licence as a package has it: in a file of its own, or at the end of what it says of itself. */
async function licenceTexts(directory: string): Promise<string[]> {
  const files = await readdir(directory)
  const texts = async (names: RegExp): Promise<string[]> =>
    Promise.all(
      files
        .filter((file) => names.test(file))
        .map(async (file) => (await readFile(join(directory, file), 'utf8')).trim()),
    )
  const own = await texts(/^(?:licen[cs]e|notice)/i)
  if (own.length > 0) return own
  return (await texts(/^readme/i)).flatMap((text) => /^(?:#+ *)?licen[cs]e\b.*$[^]*/im.exec(text) ?? [])
}
