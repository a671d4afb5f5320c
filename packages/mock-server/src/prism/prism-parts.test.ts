import { createRequire } from 'node:module'
import { types } from 'node:util'
import { expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))

test('whoever loads the same packages later gets them whole', async () => {
  const mock = await createMockServer()
  // Nothing of them has been loaded so far.
  expect(Object.keys(require.cache).filter((file) => /\/(?:@faker-js|node-fetch)\//.test(file))).toEqual([])
  expect(Object.keys(whole('@faker-js/faker'))).toContain('Faker')
  expect(Object.keys(whole('node-fetch'))).toEqual(expect.arrayContaining(['Headers', 'Request']))
  for (const name of ['http-proxy-agent', 'https-proxy-agent']) whole(name)
  const response = await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, {
    headers: { 'x-api-key': 'any', prefer: 'dynamic=true' },
  })
  expect(response.status).toBe(200)
})

/** What a package exports, which must be no stand-in. */
function whole(name: string): object {
  const loaded: object = require(name)
  expect([name, types.isProxy(loaded)]).toEqual([name, false])
  return loaded
}
