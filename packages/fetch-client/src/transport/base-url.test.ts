import { describe, expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { checkBaseUrl } from './base-url.ts'

describe('checkBaseUrl', () => {
  test.for([
    ['https://v1.apifansly.com/api/fansly', 'https://v1.apifansly.com/api/fansly'],
    ['https://app.onlyfansapi.com/', 'https://app.onlyfansapi.com'],
    ['HTTP://127.0.0.1:4010/apifansly//', 'http://127.0.0.1:4010/apifansly'],
    ['https://gateway.test:443/a/../b', 'https://gateway.test/b'],
  ])('takes %s as %s', ([given, taken]) => {
    expect(checkBaseUrl(given ?? '')).toBe(taken)
  })

  test.for([
    [''],
    ['app.onlyfansapi.com'],
    ['/apifansly'],
    ['ftp://gateway.test'],
    ['https://user:secret@gateway.test'],
    ['https://secret@gateway.test'],
    ['ftp://user:secret@gateway.test'],
    ['ofapi_secret'],
    ['https://gateway.test/?key=secret'],
    ['https://gateway.test/#secret'],
  ])('refuses %j, says what it wants, and does not repeat it', ([given = '']) => {
    const check = (): string => checkBaseUrl(given)
    expect(check).toThrow(expect.toSatisfy(isConfigurationError))
    expect(check).toThrow(/`baseUrl`.*an http or https URL/)
    expect(check).not.toThrow('secret')
  })
})
