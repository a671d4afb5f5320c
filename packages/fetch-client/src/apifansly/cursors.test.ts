import { expect, test } from 'vitest'
import { type ApiFanslyClient, isConfigurationError } from '../apifansly.ts'
import { account, chatId, setUp } from './client.fixture.ts'

test.for<[string, (client: ApiFanslyClient, cursor: number) => unknown]>([
  ['chats.list', (client, cursor) => client.chats.list({ account, cursor })],
  ['messages.list', (client, cursor) => client.messages.list({ account, chatId, cursor })],
])('%s refuses to begin at a cursor that has lost digits', ([, list]) => {
  const { client, requested } = setUp()
  let error: unknown
  try {
    list(client, Number('922010385879306241'))
  } catch (thrown) {
    error = thrown
  }
  expect(error).toSatisfy(isConfigurationError)
  expect(requested).toEqual([])
})
