// What the client adds to a request whose answer is there at once, beside openapi-fetch alone and bare fetch.
import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import type { paths } from '@fansly-chats/generated-types/onlyfansapi'
import { createMockServer } from '@fansly-chats/mock-server'
import createClient from 'openapi-fetch'
import { Bench } from 'tinybench'

const mock = await createMockServer()
const baseUrl = mock.url('onlyfansapi')
const url = `${baseUrl}/api/fansly/fansly_acct_1/chats`
const answer = await (await mock.fetch(new Request(url, { headers: { authorization: 'Bearer k' } }))).text()
await mock.close()

const fetch = (_request: Request): Promise<Response> => Promise.resolve(new Response(answer))
const ours = createOnlyFansApiClient({ apiKey: 'k', baseUrl, fetch })
const bare = createClient<paths>({ baseUrl, fetch })
const call = { params: { path: { fanslyAccount: 'fansly_acct_1' } } }

const bench = new Bench({ time: 2000, warmupTime: 500 })
  .add('bare fetch and JSON', async () => JSON.parse(await (await fetch(new Request(url))).text()))
  .add('openapi-fetch alone', () => bare.GET('/api/fansly/{fanslyAccount}/chats', call))
  .add('client.GET', () => ours.GET('/api/fansly/{fanslyAccount}/chats', call))
  .add('client.chats.list, one page', () => ours.chats.list({ account: 'fansly_acct_1' }).pages().next())
await bench.run()

const medians = bench.tasks.map(({ name, result }) => ({
  name,
  microseconds: 'latency' in result ? result.latency.p50 * 1000 : Number.NaN,
}))
const floor = medians[0]?.microseconds ?? Number.NaN
console.log(`Time for one page of ${Math.round(answer.length / 1000)} kB, median`)
console.table(
  Object.fromEntries(
    medians.map(({ name, microseconds }) => [
      name,
      {
        µs: Math.round(microseconds * 10) / 10,
        'times the bare fetch': Math.round((microseconds / floor) * 100) / 100,
      },
    ]),
  ),
)
