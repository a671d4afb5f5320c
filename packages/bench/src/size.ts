// What a list of chats costs in a bundle: minified and compressed, beside openapi-fetch alone.
import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'

const entries = {
  'openapi-fetch alone': `import createClient from 'openapi-fetch'
    export const list = () => createClient({ baseUrl: 'https://gateway.test' }).GET('/chats')`,
  'fetch-client/apifansly': `import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
    export const list = () => createApiFanslyClient({ apiKey: 'k' }).chats.list({ account: 'a' })`,
  'fetch-client/onlyfansapi': `import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
    export const list = () => createOnlyFansApiClient({ apiKey: 'k' }).chats.list({ account: 'a' })`,
}

const rows = await Promise.all(
  Object.entries(entries).map(async ([name, contents]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      minify: true,
      platform: 'browser',
      write: false,
    })
    const code = outputFiles[0]?.contents ?? new Uint8Array()
    return [name, { minified: code.length, gzip: gzipSync(code).length }] as const
  }),
)
console.log('Bundle size of one list, bytes')
console.table(Object.fromEntries(rows))
