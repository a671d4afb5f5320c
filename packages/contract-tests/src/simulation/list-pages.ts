import type { Fault } from './faults.ts'
import type { Random } from './random.ts'
import { placeOf, type Row, type RowList, rowList } from './row-list.ts'

/** Reads pages of one list, as one operation of one gateway writes them. */
export interface ListPages {
  readonly list: RowList
  /** Whether the list never says that it ends. */
  readonly isEndless: boolean
  /** Whether its pages are read by a count of rows, not from a row on. */
  readonly isCounted: boolean
  /** Whether a page was shorter than was asked for, or was served twice. */
  readonly isIrregular: boolean
  /** The body of the page that a query asks for; the list may change before it is read. */
  read(query: URLSearchParams, fault: Fault): unknown
}

/** The lists that come in pages, and what names their rows. */
const pagedLists = {
  'apifansly listChats': 'groupId',
  'apifansly listUnreadChats': 'messageId',
  'apifansly listChatMessages': 'id',
  'apifansly getChatMediaStats': 'id',
  'onlyfansapi listChats': 'groupId',
  'onlyfansapi listChatMessages': 'id',
} as const

type PagedList = keyof typeof pagedLists

export const isPagedList = (name: string): name is PagedList => Object.hasOwn(pagedLists, name)

/** The id of a row as the client gave it; `undefined` for statistics of nothing. */
export function idIn(name: string, item: unknown): string | undefined {
  if (!isPagedList(name)) throw new TypeError(`${name} has no rows`)
  const row: unknown = name === 'apifansly getChatMediaStats' ? Object(item).data?.data?.response : item
  const id: unknown = Object(row)[pagedLists[name]]
  return id === undefined ? undefined : String(id)
}

/** What API Fansly wraps every answer in. */
const apiFanslyEnvelope = (response: unknown, members: object = {}, inner: object = {}): object => ({
  statusCode: 200,
  message: 'Success',
  data: { status_code: 200, data: { success: true, response, ...inner }, ...members },
  timestamp: new Date().toISOString(),
})

/** What OnlyFansAPI adds to every answer. */
const onlyFansApiMeta = { _meta: { _credits: { used: 1, balance: 48_190 } } }

/** A text whose bytes may be torn apart between two of them. */
const content = 'naïve 🐚 – “ok”'

export function listPages(name: PagedList, random: Random): ListPages {
  switch (name) {
    case 'onlyfansapi listChats':
      return countedPages(random)
    case 'onlyfansapi listChatMessages':
      return messagesBefore(random)
    case 'apifansly listChats':
      return apiFanslyPages(name, random, (rows) => ({
        data: rows.map(({ id }) => ({ groupId: id, partnerUsername: content })),
      }))
    case 'apifansly listUnreadChats':
      return apiFanslyPages(name, random, (rows) => ({
        total: rows.length,
        messageInteractions: rows.map(({ id }) => ({ messageId: id })),
      }))
    case 'apifansly listChatMessages':
      return apiFanslyPages(name, random, (rows) => ({ messages: rows.map(({ id }) => ({ id, content })) }))
    case 'apifansly getChatMediaStats':
      return apiFanslyPages(name, random, ([row]) => ({ ...(row && { id: row.id }), stats: content }))
  }
}

/** Pages that begin after the row a cursor stands for. */
function apiFanslyPages(
  name: PagedList,
  random: Random,
  responseOf: (rows: readonly Row[]) => object,
): ListPages {
  const isStats = name === 'apifansly getChatMediaStats'
  const isUnread = name === 'apifansly listUnreadChats'
  const list = rowList(random, name === 'apifansly listChats')
  // Without any cursor, the id of the last message is the next one.
  const isSilent = isUnread && random.chance(0.3)
  // Statistics are a new item a page: nobody can tell when they repeat themselves.
  const isEndless = !isSilent && !isStats && random.chance(0.05)
  const ownSize = isStats ? 1 : random.integer(1, 10)
  const cursorPlace = random.pick('response', 'report', 'answer')
  const end = random.pick<unknown>(null, '', 0, '0', undefined)
  const emptyOften = random.pick(0, 0, 0.2)
  let cursors = 0
  return {
    list,
    isEndless,
    isCounted: false,
    isIrregular: false,
    read: reading(list, (query, fault) => {
      const cursor = query.get('cursor')
      const size = Number(query.get('limit') ?? ownSize)
      const place = cursor === null ? -Infinity : placeIn(cursor)
      const known = countThrough(list, place)
      const isLeft = known < list.rows.length
      const isEmpty = !isSilent && !isStats && isLeft && random.chance(emptyOften)
      const { rows, isLast } = isEmpty
        ? { rows: [], isLast: false }
        : pageAfter(list, known, size, fault, random)
      const next = isLast && !isEndless ? end : `r${rows.at(-1)?.place ?? place}.${++cursors}`
      const told = isSilent ? {} : { [cursorPlace === 'response' ? 'cursor' : 'nextCursor']: next }
      const response = responseOf(rows)
      return apiFanslyEnvelope(
        cursorPlace === 'response' ? { ...response, ...told } : response,
        cursorPlace === 'report' ? told : {},
        cursorPlace === 'answer' ? told : {},
      )
    }),
  }
}

function placeIn(cursor: string): number {
  return cursor.startsWith('r') ? Number(cursor.slice(1, cursor.lastIndexOf('.'))) : placeOf(cursor)
}

/** Pages of messages that are older than one. */
function messagesBefore(random: Random): ListPages {
  const list = rowList(random, false)
  const isEndless = random.chance(0.05)
  const ownSize = random.integer(1, 25)
  const linkOf = nextPage(random, 'before')
  return {
    list,
    isEndless,
    isCounted: false,
    isIrregular: false,
    read: reading(list, (query, fault) => {
      const before = query.get('before')
      const size = Math.min(Number(query.get('limit') ?? 25), ownSize)
      const known = before === null ? 0 : countThrough(list, placeOf(before))
      const { rows, isLast } = pageAfter(list, known, size, fault, random)
      const hasMore = isEndless || !isLast
      const oldest = rows.at(-1)?.id ?? before
      return {
        data: { messages: rows.map(({ id }) => ({ id, content })), hasMore },
        ...linkOf(hasMore && oldest !== null ? oldest : undefined),
        ...onlyFansApiMeta,
      }
    }),
  }
}

/** Pages of chats that begin after a number of rows. */
function countedPages(random: Random): ListPages {
  const list = rowList(random, true)
  const isEndless = random.chance(0.05)
  const shortOften = random.pick(0, 0, 0.2)
  const linkOf = nextPage(random, 'offset')
  let isIrregular = false
  return {
    list,
    isEndless,
    isCounted: true,
    get isIrregular() {
      return isIrregular
    },
    read: reading(
      list,
      (query) => {
        const offset = Number(query.get('offset') ?? 0)
        const limit = Number(query.get('limit') ?? 20)
        const isShort = limit > 2 && random.chance(shortOften)
        const rows = list.rows.slice(offset, offset + (isShort ? random.integer(2, limit - 1) : limit))
        isIrregular ||= isShort
        const next = offset + rows.length
        const hasMore = isEndless || next < list.rows.length
        return {
          data: { data: rows.map(({ id }) => ({ groupId: id, partnerUsername: content })), hasMore },
          ...linkOf(hasMore ? String(next) : undefined),
          ...onlyFansApiMeta,
        }
      },
      () => (isIrregular = true),
    ),
  }
}

/**
 * Reads pages of a list that changes meanwhile. With a fault, the page that was served last is served once more in place of the
 * next one, word for word, and never a third time.
 */
function reading(
  list: RowList,
  make: (query: URLSearchParams, fault: Fault) => object,
  onRepeat: () => void = () => {},
): ListPages['read'] {
  let kept: object | undefined
  return (query, fault) => {
    list.change()
    const repeated = fault === 'repeated page' ? kept : undefined
    if (repeated) onRepeat()
    const page = repeated ?? make(query, fault)
    const isServed = fault === 'none' || fault === 'repeated page' || fault === 'overlapping page'
    if (isServed) kept = repeated ? undefined : page
    return page
  }
}

/** How many rows stand up to a place. */
function countThrough({ rows }: RowList, place: number): number {
  const next = rows.findIndex((row) => row.place > place)
  return next === -1 ? rows.length : next
}

/** The next rows after those that are known, or, with a fault, a page that goes back over some of them. */
function pageAfter(
  { rows: all }: RowList,
  known: number,
  size: number,
  fault: Fault,
  random: Random,
): { readonly rows: readonly Row[]; readonly isLast: boolean } {
  const back = fault === 'overlapping page' && size > 1 ? random.integer(1, size - 1) : 0
  const start = Math.max(0, known - back)
  const rows = all.slice(start, start + size)
  return { rows, isLast: start + rows.length >= all.length }
}

/** How a gateway links its next page: with an address of its own or of another host, or not at all. */
function nextPage(random: Random, parameter: string): (value: string | undefined) => object {
  const base = random.pick(
    'https://app.onlyfansapi.com/api/x',
    'https://elsewhere.example/x',
    '/x',
    null,
    undefined,
  )
  return (value) => {
    if (base === undefined) return {}
    return {
      _pagination: {
        next_page: base === null || value === undefined ? null : `${base}?${parameter}=${value}`,
      },
    }
  }
}
