// What of Prism goes into one file of this package: what every answer needs. Some hundred files load slower than one. What hardly
// any request needs is run when it is first used, and Ajv is asked of the caller.
import { build, type BuildResult, type Plugin } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What files of a bundle are named from. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))
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

/** Bundles it; without a trace on the disk, where nothing is to be written. */
export function bundlePrism({
  write,
}: {
  readonly write: boolean
}): Promise<BuildResult<{ metafile: true }>> {
  return build({
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
    write,
  })
}
