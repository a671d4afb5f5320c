import { describe, expect, test } from 'vitest'
import { PathParameterError } from '../errors/path-parameter-error.ts'
import { checkPathParameters } from './path-parameters.ts'

const path = '/api/fansly/{fanslyAccount}/chats/{chat_id}'

describe('checkPathParameters', () => {
  test('lets ids pass, and strings that only look dangerous', () => {
    for (const chat_id of ['918197836133183488', '...', '%2e%2e', 'a/../b', 'ü']) {
      expect(() => checkPathParameters(path, { fanslyAccount: 'fansly_acct_1', chat_id })).not.toThrow()
    }
  })

  test.for([
    ['', 'Empty'],
    ['  ', 'Empty'],
    ['.', 'would change the path'],
    ['..', 'would change the path'],
    [undefined, 'Missing'],
    [null, 'Missing'],
    [918_197_836_133_183_500, 'Not a string but a number'],
    [['1'], 'Not a string but a object'],
  ])('refuses %j', ([chat_id, problem]) => {
    const check = (): void => checkPathParameters(path, { fanslyAccount: 'fansly_acct_1', chat_id })
    expect(check).toThrow(PathParameterError)
    expect(check).toThrow(expect.objectContaining({ parameter: 'chat_id', path }))
    expect(check).toThrow(String(problem))
  })

  test('refuses a call without any path parameters', () => {
    expect(() => checkPathParameters(path)).toThrow(expect.objectContaining({ parameter: 'fanslyAccount' }))
  })
})
