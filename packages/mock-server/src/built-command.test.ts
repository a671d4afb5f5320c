import { describe, expect, test } from 'vitest'

import { built, Run } from '../test/run.ts'

const baseUrl = /(http:\/\/127\.0\.0\.1:\d+)\/apifansly/

describe('the command as it is published', () => {
  test('answers for both gateways, with examples, and with what is made up', async () => {
    using run = new Run(['--port', '0'], {}, built)
    const origin = await run.prints(baseUrl)
    const statusOf = async (path: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(origin + path, { headers })).status
    const apiFansly = '/apifansly/fansly_1/chats'
    expect(await statusOf(apiFansly, { 'x-api-key': 'any' })).toBe(200)
    expect(await statusOf(apiFansly, { 'x-api-key': 'any', prefer: 'code=200' })).toBe(200)
    expect(await statusOf(apiFansly, { 'x-api-key': 'any', prefer: 'dynamic=true' })).toBe(200)
    expect(await statusOf(apiFansly, {})).toBe(401)
    const onlyFansApi = '/onlyfansapi/api/fansly/fansly_acct_1/chats'
    expect(await statusOf(onlyFansApi, { authorization: 'Bearer any' })).toBe(200)
    expect(await statusOf('/__mock/health', {})).toBe(200)
    run.signal('SIGTERM')
    expect(await run.exit).toBe(0)
    expect(run.errors).toBe('')
  })

  test('knows its mistakes from yours', async () => {
    using wrong = new Run(['--port', 'many'], {}, built)
    expect(await wrong.exit).toBe(2)
    using missing = new Run(['--specs', 'no-such-directory'], {}, built)
    expect(await missing.exit).toBe(1)
    expect(missing.errors).toContain('no-such-directory')
  })

  test('starts with documents of yours, which it puts to the proof', async () => {
    using run = new Run(['--port', '0', '--specs', 'documents'], {}, built)
    const origin = await run.prints(baseUrl)
    const response = await fetch(`${origin}/apifansly/nowhere`)
    expect(response.status).toBe(404)
  })
})
