import type { Contract } from '../src/contract/contract.ts'
import { isTemplated } from '../src/contract/route-table.ts'
import type { WireRequest } from '../src/http/wire.ts'
import type { Random } from '../src/world/random.ts'
import type { World } from '../src/world/world.ts'

const oddTexts = [
  '',
  '0',
  '-1',
  '1.5',
  'null',
  '9'.repeat(400),
  '%zz',
  '%00',
  '..',
  'é',
  '🎃',
  '{}',
  ';drop',
  '//',
  'a b',
]
const oddValues = [...oddTexts, 0, -1, 1e300, 0.1, true, false, null, [], {}, [[[[]]]], { a: { b: {} } }]
const names =
  'content text mediaIds mediaId price access_type messageId messageIds type chatId targetUserId action user_id users permissions __proto__ constructor'.split(
    ' ',
  )
const queryNames =
  'cursor before limit offset search sort order filter subscriptionTierId tone __code __example'.split(' ')
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']
const mediaTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'multipart/form-data',
  ';',
  '',
]
const preferences = [
  'code=429',
  'code=abc',
  'example=nowhere',
  'code=401, example=x',
  ',,,=',
  'dynamic=maybe',
  '=',
]
const accepts = ['*/*', 'application/json', 'text/html', ';q=0', 'image/*,*/*;q=0.1']
const origins = ['null', 'http://localhost:3000', '', '*', 'é']
const sessions = ['fuzz-1', 'fuzz-2', 'not a name', '']

/** Requests as no client should send them, beside some that are right. The same random numbers make the same requests. */
export function* oddRequests(
  random: Random,
  contracts: ReadonlyMap<string, Contract>,
  world: World,
  accounts: readonly string[] = ['fansly_acct_1'],
): Generator<WireRequest> {
  const ids = [...world.chats.keys(), ...world.fans.keys(), ...[...world.messages.keys()].slice(0, 50)]
  const text = (): string => (random.chance(0.6) ? random.pick(ids) : random.pick(oddTexts))
  const segment = (template: string): string => {
    if (!isTemplated(template) && !random.chance(0.03)) return template
    if (random.chance(0.1)) return text()
    return /account/i.test(template) ? random.pick(accounts) : encodeURIComponent(text())
  }
  const value = (depth = 0): unknown => {
    if (random.chance(0.5)) return text()
    if (depth < 3 && random.chance(0.3)) return [value(depth + 1), value(depth + 1)]
    return depth < 3 && random.chance(0.2) ? object(depth + 1) : random.pick(oddValues)
  }
  const object = (depth = 0): object =>
    Object.fromEntries(names.filter(() => random.chance(0.3)).map((name) => [name, value(depth)]))
  const bodyText = (): string => {
    const json = JSON.stringify(random.chance(0.9) ? object() : value())
    if (random.chance(0.1)) return json.slice(0, random.integer(0, json.length))
    return random.chance(0.02) ? '['.repeat(5000) : json
  }
  const query = (): string => {
    const pairs = queryNames.filter(() => random.chance(0.12)).map((name) => `${name}=${text()}`)
    return pairs.length === 0 ? '' : `?${pairs.join(random.chance(0.9) ? '&' : '?')}`
  }
  const maybe = (share: number, name: string, choices: readonly string[]): [string, string][] =>
    random.chance(share) ? [[name, random.pick(choices)]] : []

  for (;;) {
    const [prefix, { operations }] = random.pick([...contracts])
    const operation = random.pick(operations)
    const path = `/${prefix}${operation.path.split('/').map(segment).join('/')}`
    const hasBody = random.chance(operation.method === 'get' ? 0.05 : 0.9)
    yield {
      method: random.chance(0.95) ? operation.method.toUpperCase() : random.pick(methods),
      target: random.chance(0.98) ? path + query() : random.pick(oddTexts),
      headers: Object.fromEntries([
        ...(random.chance(0.95)
          ? [
              ['x-api-key', 'k'],
              ['authorization', 'Bearer k'],
            ]
          : []),
        ...maybe(0.05, 'prefer', preferences),
        ...maybe(0.05, 'accept', accepts),
        ...maybe(0.05, 'origin', origins),
        ...maybe(0.1, 'x-mock-session', sessions),
        ...(hasBody
          ? [['content-type', random.chance(0.9) ? 'application/json' : random.pick(mediaTypes)]]
          : []),
      ]),
      body: hasBody ? bytesOf(bodyText()) : null,
      isLocal: true,
    }
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
