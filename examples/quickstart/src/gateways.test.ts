import { describe, expect, test } from 'vitest'
import { openGateways } from './gateways.ts'

describe('openGateways', () => {
  test('starts a mock server for both gateways when there is no key', async () => {
    await using gateways = await openGateways({})
    expect(gateways.apifansly?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/apifansly$/)
    expect(gateways.onlyfansapi?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/onlyfansapi$/)
  })

  test('takes the real gateway whose key is set, and no other', async () => {
    await using gateways = await openGateways({ APIFANSLY_API_KEY: 'k', FANSLY_ACCOUNT: 'fansly_7' })
    expect(gateways.apifansly).toMatchObject({ account: 'fansly_7', address: 'https://v1.apifansly.com' })
    expect(gateways.onlyfansapi).toBeUndefined()
  })

  test('finds the account of each gateway by its form', async () => {
    await using gateways = await openGateways({
      APIFANSLY_API_KEY: 'k',
      ONLYFANSAPI_API_KEY: 'ofapi_k',
      FANSLY_ACCOUNT: 'fansly_acct_9, fansly_7',
    })
    expect(gateways.apifansly?.account).toBe('fansly_7')
    expect(gateways.onlyfansapi?.account).toBe('fansly_acct_9')
  })

  test.for([
    [{ APIFANSLY_API_KEY: 'k' }, 'API Fansly'],
    [{ APIFANSLY_API_KEY: 'k', FANSLY_ACCOUNT: 'fansly_acct_9' }, 'API Fansly'],
    [{ ONLYFANSAPI_API_KEY: 'k', FANSLY_ACCOUNT: 'fansly_7' }, 'OnlyFansAPI'],
  ] as const)('says which account is missing: %j', async ([environment, gateway]) => {
    await expect(openGateways(environment)).rejects.toThrow(
      `Set FANSLY_ACCOUNT to the id that ${gateway} gave`,
    )
  })
})
