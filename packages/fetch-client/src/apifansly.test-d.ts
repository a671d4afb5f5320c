import { test } from 'vitest'
import { createApiFanslyClient } from './apifansly.ts'

test('a key is required', () => {
  // @ts-expect-error -- without a key nothing works
  createApiFanslyClient({})
  // @ts-expect-error -- a key read from the environment may be missing
  createApiFanslyClient({ apiKey: undefined })
})

test('a signal belongs to a call: one of the client would end all that come after', () => {
  // @ts-expect-error -- so it takes none
  createApiFanslyClient({ apiKey: 'k', signal: AbortSignal.timeout(1000) })
})
