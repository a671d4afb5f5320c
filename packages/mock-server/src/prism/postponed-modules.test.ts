import { createRequire } from 'node:module'
import { types } from 'node:util'
import { expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))

test('whoever loads the same packages later gets them whole', async () => {
  const mock = await createMockServer()
  // Nothing of them has been loaded so far.
  expect(Object.keys(require.cache).filter((file) => /\/(?:@faker-js|node-fetch)\//.test(file))).toEqual([])
  for (const name of ['node-fetch', 'http-proxy-agent', 'https-proxy-agent', '@faker-js/faker']) {
    const loaded: unknown = require(name)
    expect([name, types.isProxy(loaded)]).toEqual([name, false])
  }
  expect(Object.keys(require('@faker-js/faker'))).toContain('Faker')
  expect(Object.keys(require('node-fetch'))).toEqual(expect.arrayContaining(['Headers', 'Request']))
  const response = await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, {
    headers: { 'x-api-key': 'any', prefer: 'dynamic=true' },
  })
  expect(response.status).toBe(200)
})
