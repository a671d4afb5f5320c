import { apiFansly } from '../apifansly/provider.ts'
import type { CallOptions } from '../transport/call-options.ts'
import { createTransport } from '../transport/create-transport.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'
import { paginate } from './paginate.ts'
import type { PagingOptions, Paginator } from './paginator.ts'
import { pointed } from './pointed.ts'

/** What the gateway answers. */
export interface Body {
  readonly rows: string[]
  readonly next?: string
}

interface Operations {
  listRows: {
    parameters: { query?: { cursor?: string } }
    responses: { 200: { content: { 'application/json': Body } } }
  }
}

const table = { listRows: ['listRows', 'GET', '/rows'] } as const

/** A list at a gateway that answers itself. */
export function listAt(
  answer: Parameters<typeof fetchBy>[0],
  options: PagingOptions & CallOptions = {},
  start?: string,
): Paginator<string, Body, string> {
  const { core } = createTransport<Operations, typeof table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    fetch: fetchBy(answer),
    maxRetries: 0,
    rateLimiter: false,
  })
  return paginate<Operations, 'listRows', string, Body, string>(
    {
      core,
      operation: table.listRows,
      course: pointed,
      start,
      identify: (row) => row.toString(),
      input: (cursor) => ({ params: { query: { cursor } } }),
      read: (body) => ({ items: body.rows, payload: body, cursor: body.next }),
    },
    options,
  )
}

/** A list whose gateway has these bodies by cursor, and what it was asked for. */
export function list(
  bodies: Record<string, unknown>,
  options: PagingOptions & CallOptions = {},
  start?: string,
): { readonly paginator: Paginator<string, Body, string>; readonly asked: readonly string[] } {
  const asked: string[] = []
  const paginator = listAt(
    async (request) => {
      const cursor = new URL(request.url).searchParams.get('cursor') ?? 'start'
      asked.push(cursor)
      const body = bodies[cursor]
      return body === undefined ? Response.json({ message: 'gone' }, { status: 404 }) : Response.json(body)
    },
    options,
    start,
  )
  return { paginator, asked }
}

/** Bodies by cursor, for `list`. */
export const threePages: Readonly<Record<'start' | 2 | 3, Body>> = {
  start: { rows: ['a', 'b'], next: '2' },
  2: { rows: ['c'], next: '3' },
  3: { rows: ['d'] },
}

/** What an iteration brings until it throws, and what it throws. */
export async function drain<Item>(items: AsyncIterable<Item>): Promise<{ seen: Item[]; error: unknown }> {
  const seen: Item[] = []
  try {
    for await (const item of items) seen.push(item)
    return { seen, error: undefined }
  } catch (error) {
    return { seen, error }
  }
}

/** Every list is to be the same with both. */
export const prefetchOrNot: readonly (readonly [Pick<PagingOptions, 'prefetch'>])[] = [
  [{ prefetch: false }],
  [{ prefetch: true }],
]
