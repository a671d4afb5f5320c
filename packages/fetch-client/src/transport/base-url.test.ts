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
    ['', 'absolute http or https URL'],
    ['app.onlyfansapi.com', 'absolute http or https URL'],
    ['/apifansly', 'absolute http or https URL'],
    ['ftp://gateway.test', 'absolute http or https URL'],
    ['https://user:secret@gateway.test', 'user name or password'],
    ['https://secret@gateway.test', 'user name or password'],
    ['ftp://user:secret@gateway.test', 'absolute http or https URL'],
    ['ofapi_secret', 'absolute http or https URL'],
    ['https://gateway.test/?key=1', 'query or fragment'],
    ['https://gateway.test/#top', 'query or fragment'],
  ])('refuses %j', ([given, reason]) => {
    expect(() => checkBaseUrl(given ?? '')).toThrow(
      expect.toSatisfy((error) => isConfigurationError(error) && error.message.includes(reason ?? '-')),
    )
    expect(() => checkBaseUrl(given ?? '')).not.toThrow('secret')
  })
})
