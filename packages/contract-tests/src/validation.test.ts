// What the specifications have as examples is as specified, and so is what the mock server answers to a client that looks.
import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import {
  apiFanslyDrift,
  apiFanslyValidation,
  type DriftReport,
  type Finding,
} from '@fansly-chats/fetch-client/apifansly/validate'
import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import { onlyFansApiDrift, onlyFansApiValidation } from '@fansly-chats/fetch-client/onlyfansapi/validate'
import { createMockServer } from '@fansly-chats/mock-server'
import { describe, expect, test } from 'vitest'
import { documents, namedExamples } from './documents.ts'

describe.for([
  ['apifansly', apiFanslyDrift],
  ['onlyfansapi', onlyFansApiDrift],
] as const)('%s', ([provider, driftOf]) => {
  test.for(namedExamples(documents[provider]))('$operation $status $name has no drift', (example) => {
    const { operation, status, name, value } = example
    const code = status === '2XX' ? 200 : status === 'default' ? 599 : Number(status)
    const findings: Finding[] = Reflect.apply(driftOf, undefined, [operation, code, value])
    // The kind of attachment that a bundle is has not been seen: its example makes one up.
    const madeUp = name === 'sentBundle' ? ['/data/attachments/*/contentType'] : []
    expect(findings.map(({ pointer }) => pointer)).toEqual(madeUp)
    expect(findings.every(({ severity }) => severity === 'unlisted')).toBe(true)
  })
})

test('a client that looks at every answer finds no drift in the mock server', async () => {
  await using mock = await createMockServer()
  const reports: DriftReport[] = []
  const options = { mode: 'throw', onDrift: (report: DriftReport) => reports.push(report) } as const
  const apiFansly = createApiFanslyClient({
    apiKey: 'key-of-the-test',
    baseUrl: mock.url('apifansly'),
    fetch: mock.fetch,
    validate: apiFanslyValidation(options),
  })
  const onlyFansApi = createOnlyFansApiClient({
    apiKey: 'key-of-the-test',
    baseUrl: mock.url('onlyfansapi'),
    fetch: mock.fetch,
    validate: onlyFansApiValidation(options),
  })
  const account = 'fansly_acct_1'
  for await (const { groupId: chatId } of onlyFansApi.chats.list({ account })) {
    for await (const message of onlyFansApi.messages.list({ account, chatId }))
      expect(message.id).toMatch(/^\d+$/)
    await onlyFansApi.chats.show({ account, chatId })
  }
  for await (const { groupId: chatId } of apiFansly.chats.list({ account: 'fansly_1', maxItems: 5 })) {
    const sent = await apiFansly.messages.send({ account: 'fansly_1', chatId, content: 'Good morning' })
    await apiFansly.messages.like({ account: 'fansly_1', messageId: sent.id ?? '' })
    const again = await onlyFansApi.messages.send({ account, chatId, text: 'Good evening' })
    await onlyFansApi.messages.delete({ account, chatId, messageId: again.id })
    for await (const message of apiFansly.messages.list({ account: 'fansly_1', chatId }))
      expect(message.id).toBeDefined()
  }
  expect(reports).toEqual([])
})
