import { test } from 'vitest'
import { account, fanId, setUp } from './client.fixture.ts'

const { client } = setUp()
const user = { userId: fanId, permissionFlags: 0 }

test('groups.create takes exactly two people', () => {
  void client.groups.create({ account, users: [user, user], type: 1 })
  // @ts-expect-error -- one talks to nobody
  void client.groups.create({ account, users: [user] })
  // @ts-expect-error -- no three
  void client.groups.create({ account, users: [user, user, user] })
  // @ts-expect-error -- the flags are required
  void client.groups.create({ account, users: [user, { userId: '1' }] })
  // @ts-expect-error -- without people there is no chat
  void client.groups.create({ account })
})
