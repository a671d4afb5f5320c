import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { schemeOf } from './scheme-of.ts'

const secret = 'whsec_nobody_may_see_this'

function refusal(options: unknown): unknown {
  try {
    return Reflect.apply(schemeOf, undefined, [options])
  } catch (error) {
    return error
  }
}

test.for<[string, unknown]>([
  ['none', undefined],
  ['an empty one', ''],
  ['an empty list', []],
  ['an empty one among others', [secret, '']],
  ['a missing one among others', [secret, undefined]],
  ['a line break at the end', `${secret}\n`],
  ['a space at the beginning', ` ${secret}`],
  ['no text', 12_345],
])('a secret that cannot work is refused, and not repeated: %s', ([, given]) => {
  const error = refusal({ secret: given })
  expect(isConfigurationError(error)).toBe(true)
  expect(error).toHaveProperty('message', '`secret` must not be empty or have outer white space.')
  expect(inspect(error)).not.toContain('nobody')
})

test.for<[string, unknown]>([
  ['none', undefined],
  ['no header', { algorithm: 'sha256' }],
  ['no algorithm', { header: 'x-signature' }],
  ['an algorithm that is none', { header: 'x-signature', algorithm: 'sha512-256' }],
  ['one that is too weak', { header: 'x-signature', algorithm: 'md5' }],
])('a signature of API Fansly that is not named is refused: %s', ([, signature]) => {
  const error = refusal({ provider: 'apifansly', secret, signature })
  expect(isConfigurationError(error)).toBe(true)
  expect(error).toHaveProperty('message', '`signature` must have `header` and `algorithm`.')
})

test.for([[undefined], [null]])(
  'where options are missing, the one that is needed is named: %j',
  ([options]) => {
    const error = refusal(options)
    expect(isConfigurationError(error)).toBe(true)
    expect(error).toHaveProperty('message', '`secret` must not be empty or have outer white space.')
  },
)

test('OnlyFansAPI has a scheme of its own, whether it is named or not', () => {
  const scheme = { header: 'signature', hash: 'SHA-256', secrets: ['a', 'b c'] }
  expect(schemeOf({ secret: ['a', 'b c'] })).toEqual(scheme)
  expect(schemeOf({ provider: 'onlyfansapi', secret: ['a', 'b c'] })).toEqual(scheme)
})
