import { describe, expect, test } from 'vitest'

import { withCheckedCredential, type Credential } from './credential.ts'

const plain: Credential = { header: 'x-api-key' }
const bearer: Credential = { header: 'authorization', scheme: 'Bearer' }

describe('a key by itself', () => {
  test.each([
    ['any key', { 'x-api-key': 'k' }, undefined, 'k'],
    ['the key', { 'x-api-key': 'k' }, 'k', 'k'],
    ['another key', { 'x-api-key': 'l' }, 'k', undefined],
    ['a longer key that begins with the one', { 'x-api-key': 'kk' }, 'k', undefined],
    ['an empty key', { 'x-api-key': '' }, undefined, undefined],
    ['no key', {}, undefined, undefined],
  ])('%s', (_, headers, required, expected) => {
    expect(withCheckedCredential(headers, plain, required)['x-api-key']).toBe(expected)
  })
})

describe('a key with a scheme', () => {
  test.each([
    ['any key', 'Bearer k', undefined, 'Bearer k'],
    ['a scheme in lower case', 'bearer  k', 'k', 'Bearer k'],
    ['another key', 'Bearer l', 'k', undefined],
    ['a longer key that begins with the one', 'Bearer kk', 'k', undefined],
    ['another scheme', 'Basic k', undefined, undefined],
    ['a scheme without a key', 'Bearer', undefined, undefined],
    ['a key without a scheme', 'k', undefined, undefined],
  ])('%s', (_, authorization, required, expected) => {
    expect(withCheckedCredential({ authorization }, bearer, required)['authorization']).toBe(expected)
  })
})

test('other headers stay', () => {
  expect(withCheckedCredential({ accept: '*/*', 'x-api-key': 'l' }, plain, 'k')).toEqual({ accept: '*/*' })
})
