// Every TypeScript example of a docstring or a README is compiled against the published types.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = new URL('.', import.meta.url)
const root = fileURLToPath(new URL('../../../', here))
const folder = fileURLToPath(new URL('../.examples/', here))

const files = globSync(
  ['README.md', 'packages/{generated-types,fetch-client,mock-server}/{README.md,src/**/*.ts}'],
  { cwd: root, exclude: ['**/*.test.ts', '**/*.test-d.ts'] },
)

const examples = files.flatMap((file) =>
  [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^( *\* )?```ts\n([\s\S]*?)^\1?```/gm)].map(
    ([, , code = ''], index) => ({
      name: `${file} ${index + 1}`,
      file: `${file.replaceAll(/\W+/g, '-')}-${index + 1}.ts`,
      code: code.replaceAll(/^ *\* ?/gm, ''),
      isApiFansly: basename(file).startsWith('apifansly') || file.includes('/apifansly/'),
    }),
  ),
)

/** Those of a careful user; what matters only to a library is off. */
const compilerOptions = {
  lib: ['es2023', 'dom'],
  types: ['node'],
  declaration: false,
  declarationMap: false,
  isolatedDeclarations: false,
  noPropertyAccessFromIndexSignature: false,
  noUnusedLocals: false,
}

test('examples are found', () => {
  expect(examples.map(({ name }) => name)).toContain('README.md 1')
  expect(examples.length).toBeGreaterThan(10)
})

test('examples compile', () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, code, isApiFansly } of examples) {
    writeFileSync(`${folder}${file}`, withContext(code, isApiFansly))
  }
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
  )
  expect(spawnSync('tsc', ['-p', folder], { encoding: 'utf8' })).toMatchObject({ stdout: '', status: 0 })
})

test("the main README's first example runs", () => {
  const first = examples.find(({ name }) => name === 'README.md 1')
  writeFileSync(`${folder}first.ts`, first?.code ?? '')
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${folder}first.ts`], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(/^\w+: \d+ unread$/m)
  expect(stdout).toMatch(/next page at 10$/m)
  expect(stdout).toMatch(/^404 OnlyFansAPI showChat: 404 "/m)
})

test.for([
  ['of a client', /client\.messages\.list.*maxItems: 5/, /^\w+ \S.*$/m],
  ['of an inbox', /inbox\.send/, /^\w+ incoming 2026-10-\S+Z .+$/m],
] as const)("the client's README's example %s runs", ([, words, printed]) => {
  const example = examples.find(({ file, code }) => /fetch-client-README/.test(file) && words.test(code))
  // The gateway's own address leads to a mock server in the process.
  const gateway = `import { createMockServer } from '@fansly-chats/mock-server'
const mock = await createMockServer()
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  const url = request.url.replace('https://app.onlyfansapi.com', mock.url('onlyfansapi'))
  return mock.fetch(new Request(url, { ...request, method: request.method, headers: request.headers, body: (await request.text()) || null }))
}
process.env.ONLYFANSAPI_API_KEY = 'any'
`
  writeFileSync(`${folder}gateway.ts`, gateway)
  writeFileSync(`${folder}example.ts`, example?.code ?? '')
  const run = ['--import', `${folder}gateway.ts`, `${folder}example.ts`]
  const { stdout, stderr, status } = spawnSync(process.execPath, run, { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(printed)
})

test('JavaScript has every entry of the client by `require` too', () => {
  const { exports } = createRequire(import.meta.url)('@fansly-chats/fetch-client/package.json')
  const entries = Object.keys(exports).map((entry) => entry.replace('.', '@fansly-chats/fetch-client'))
  const script = `for (const entry of ${JSON.stringify(entries)}) require(entry)`
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(entries.length).toBeGreaterThan(5)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

/** An example that imports nothing stands in a context that the reader has by then: a client, an account, a chat. */
function withContext(code: string, isApiFansly: boolean): string {
  if (/^import /m.test(code)) return code
  const client = isApiFansly ? 'ApiFanslyClient' : 'OnlyFansApiClient'
  return `import { createApiFanslyClient, createOnlyFansApiClient, isApiError, isDeliveryUnknownError, isFanslyChatsError, isRateLimitError, logTo, type ${client} } from '@fansly-chats/fetch-client'
import { createMockServer } from '@fansly-chats/mock-server'
declare const account: string
${/const \[?chatId/.test(code) ? '' : 'declare const chatId: string'}
${/const client\b/.test(code) ? '' : `declare const client: ${client}`}
export {}
${code}`
}
