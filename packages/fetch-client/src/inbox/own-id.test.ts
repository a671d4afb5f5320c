import { expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { ownIdOf } from './own-id.ts'

test('one who gives up does not end the look-up of others', async () => {
  let found: (id: string) => void = () => {}
  const ownId = ownIdOf(undefined, () => new Promise((resolve) => (found = resolve)))
  const controller = new AbortController()
  const [impatient, patient] = [ownId.get(controller), ownId.get(undefined)]
  controller.abort(new Error('enough'))
  await expect(impatient).rejects.toThrow('enough')
  found('734120958846189568')
  expect(await patient).toBe('734120958846189568')
})

test('an id that an answer told is not looked up', async () => {
  const ownId = ownIdOf(undefined, () => Promise.reject(new Error('looked up')))
  ownId.learn('734120958846189568')
  ownId.learn('655012873944104960')
  expect(await ownId.get(undefined)).toBe('734120958846189568')
})

test.for(['', '0', 'fansly_acct_1', ' 734120958846189568'])(
  'refuses %j, with which own messages would pass for those of others',
  (nativeId) => {
    expect(() => ownIdOf(nativeId, async () => undefined)).toThrow(/nativeId/)
  },
)

test("the gateway's own id is none on Fansly, and the error says how to mend it", async () => {
  const ownId = ownIdOf(undefined, async () => 'fansly_k4w9r2tz')
  const error: unknown = await ownId.get(undefined).catch((thrown: unknown) => thrown)
  expect(isConfigurationError(error) && error.message).toMatch(/nativeId/)
})
