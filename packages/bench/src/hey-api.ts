import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Generates the client of hey-api from the specification, and gives back the module that calls it. */
export async function generateHeyApi(): Promise<URL> {
  const folder = fileURLToPath(new URL('../dist/hey-api', import.meta.url))
  await promisify(execFile)(execPath, [
    fileURLToPath(new URL('../bin/run.js', import.meta.resolve('@hey-api/openapi-ts'))),
    '--input',
    fileURLToPath(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json')),
    '--output',
    folder,
    '--plugins',
    '@hey-api/client-fetch',
    '@hey-api/sdk',
    '--silent',
    '--no-log-file',
  ])
  const module = new URL('../dist/hey-api.js', import.meta.url)
  await build({
    stdin: {
      contents: `import { createClient } from './client/index.ts'
        import { listChats } from './sdk.gen.ts'
        export const createCall = (fetch) => {
          const client = createClient({ baseUrl: 'https://app.onlyfansapi.com', auth: 'k', fetch })
          return () => listChats({ client, path: { fanslyAccount: 'fansly_acct_1' } })
        }`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    outfile: fileURLToPath(module),
  })
  return module
}
