import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathWith, queryOf } from './url.ts'

const path = '/api/fansly/{fanslyAccount}/chats/{chat_id}'
const fanslyAccount = 'fansly_acct_1'

describe('pathWith', () => {
  test.for([
    ['918197836133183488', '918197836133183488'],
    ['...', '...'],
    ['%2e%2e', '%252e%252e'],
    ['a/../b', 'a%2F..%2Fb'],
    ['ü', '%C3%BC'],
    ['a b?c#d', 'a%20b%3Fc%23d'],
    ['{fanslyAccount}', '%7BfanslyAccount%7D'],
    ['$&', '%24%26'],
  ])('puts %s in as %s', ([chat_id, encoded]) => {
    expect(pathWith(path, { fanslyAccount, chat_id })).toBe(`/api/fansly/fansly_acct_1/chats/${encoded}`)
  })

  test('leaves a path without placeholders alone', () => {
    expect(pathWith('/accounts', {})).toBe('/accounts')
  })

  test.for([
    ['', 'string ""'],
    ['  ', 'string "  "'],
    ['.', 'string "."'],
    ['..', 'string ".."'],
    [undefined, 'undefined "undefined"'],
    [null, 'object "null"'],
    [918_197_836_133_183_500, 'number "918197836133183500"'],
    [['1'], 'object "1"'],
  ])('refuses %j, and says where and how to mend it', ([chat_id, got]) => {
    const check = (): string => pathWith(path, { fanslyAccount, chat_id })
    expect(check).toThrow(`path parameter "chat_id" must be an id, got ${got}.`)
  })

  test('refuses a call without any path parameters', () => {
    expect(() => pathWith(path, {})).toThrow('"fanslyAccount"')
  })

  test('leads to no other path, whatever the ids are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (chat_id) => {
        fc.pre(chat_id.isWellFormed() && chat_id.trim() !== '' && !['.', '..'].includes(chat_id))
        const { pathname, search, hash } = new URL(
          `https://gateway.test${pathWith(path, { fanslyAccount, chat_id })}/end`,
        )
        const segments = pathname.split('/')
        expect(segments).toHaveLength(7)
        expect(decodeURIComponent(segments[5] ?? '')).toBe(chat_id)
        expect([search, hash]).toEqual(['', ''])
      }),
    )
  })
})

describe('queryOf', () => {
  test.for<[object, string]>([
    [{}, ''],
    [{ limit: undefined, order: null }, ''],
    [{ limit: 5, offset: 0 }, '?limit=5&offset=0'],
    [{ before: undefined, limit: 5 }, '?limit=5'],
    [{ search: '' }, '?search='],
    [{ search: 'a b+c&d=e' }, '?search=a%20b%2Bc%26d%3De'],
    [{ search: 'ü' }, '?search=%C3%BC'],
    [{ enabled: false }, '?enabled=false'],
  ])('writes %j as %j', ([parameters, query]) => {
    expect(queryOf(parameters)).toBe(query)
  })

  test('is read back as it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (search) => {
        fc.pre(search.isWellFormed())
        expect(
          new URL(`https://gateway.test/${queryOf({ limit: 1, search })}`).searchParams.get('search'),
        ).toBe(search)
      }),
    )
  })
})
