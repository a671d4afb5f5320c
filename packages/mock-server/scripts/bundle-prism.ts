// Bundles what every answer needs of Prism into one file of this package, with the licences of what is in it: some hundred
// files load slower than one. What hardly any request needs is run when it is first used, and Ajv is asked of the caller.
import { build, type Plugin } from 'esbuild'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const prism = dirname(dirname(createRequire(import.meta.url).resolve('@stoplight/prism-http')))

/** What the caller has, or stands in for. */
const asked = ['ajv', 'ajv/*', 'ajv-formats']

/** What few requests need, and stays where it is: what makes up answers, calls other servers, and reads documents. */
const rare = [
  '@faker-js/faker',
  '@stoplight/http-spec/*',
  '@stoplight/json-schema-ref-parser',
  'json-schema-faker',
  'node-fetch',
]

const parts = `
exports.validators = () => require('./dist/validator')
exports.mocker = () => require('./dist/mocker')
exports.operations = () => require('./dist/utils/operations')
exports.errors = () => ({ ...require('./dist/types'), ...require('./dist/mocker/errors') })
`

/** Puts something that runs a module in the place of the module, until it is used. */
const postponed: Plugin = {
  name: 'postponed',
  setup({ onResolve, onLoad, resolve }) {
    const names =
      /^(?:lodash\/fp|node-fetch|@faker-js\/faker|\.\/generator\/JSONSchema|\.\/callback\/callbacks)$/
    onResolve({ filter: names }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'itself') return undefined
      const found = await resolve(path, { resolveDir, kind, pluginData: 'itself' })
      const pluginDataOfLoad = { target: found.external ? path : found.path, resolveDir }
      return { path, namespace: 'postponed', pluginData: pluginDataOfLoad }
    })
    onLoad({ filter: /^/, namespace: 'postponed' }, ({ pluginData: { target, resolveDir } }) => ({
      resolveDir,
      pluginData: 'itself',
      contents: `
        const make = () => require(${JSON.stringify(target)})
        module.exports = new Proxy(function standIn() {}, {
          get: (_, member) => Reflect.get(make(), member),
          apply: (_, self, parameters) => Reflect.apply(make(), self, parameters),
          construct: (_, parameters) => Reflect.construct(make(), parameters),
        })`,
    }))
  },
}

/** The main file of jsonc-parser hides from bundlers what it requires; its other one does not. */
const readable: Plugin = {
  name: 'readable',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^jsonc-parser$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'itself') return undefined
      const found = await resolve(path, { resolveDir, kind, pluginData: 'itself' })
      return { path: found.path.replace(/\bumd\b/, 'esm') }
    })
  },
}

const { metafile } = await build({
  stdin: { contents: parts, resolveDir: prism, sourcefile: 'parts.js' },
  absWorkingDir: root,
  outfile: 'bundled/prism.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: {
    js: 'module.exports = function link(require) {\nconst module = { exports: {} }\nconst exports = module.exports',
  },
  footer: { js: 'return module.exports\n}' },
  external: [...asked, ...rare],
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  plugins: [postponed, readable],
})

const directories = Object.keys(metafile.inputs).flatMap((input) => {
  const [directory] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
  return directory === undefined ? [] : [join(root, directory)]
})
const licences = await Promise.all([...new Set(directories)].map(licenceOf))
await writeFile(join(root, 'bundled/LICENSES.txt'), licences.toSorted().join('\n\n'))

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  /** As older packages name them. */
  readonly licenses?: readonly { readonly type: string }[]
  readonly author?: string | { readonly name: string }
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
