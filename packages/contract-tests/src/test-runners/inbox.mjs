// The habits of the README, as a test file of Jest and of node:test; both run it as it is.
import { createMockServer } from '@fansly-chats/mock-server'
import assert from 'node:assert/strict'

const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

/** @param runner - `test`, `after` and `afterEach`, as the runner calls them. */
export async function testInbox({ test, after, afterEach }) {
  const mock = await createMockServer({ creators: 2 })
  after(() => mock.close())
  afterEach(() => {
    try {
      mock.journal.verify()
    } finally {
      mock.reset()
    }
  })
  const chats = `${mock.url('apifansly')}/fansly_2/chats`

  test('a message that is sent through one gateway is listed by the other', async () => {
    const [newest] = mock.creator('fansly_2').conversations()
    const sent = await mock.fetch(`${chats}/${newest.chat.id}/messages`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Good morning' }),
    })
    assert.equal(sent.status, 201)
    const url = `${mock.url('onlyfansapi')}/api/fansly/fansly_acct_2/chats?limit=1`
    assert.match(await (await mock.fetch(url, { headers })).text(), /Good morning/)
  })

  test('a fault strikes once', async () => {
    mock.faults.add({ fault: 'unavailable', count: 1 })
    const statuses = []
    for (let call = 0; call < 2; call++) statuses.push((await mock.fetch(chats, { headers })).status)
    assert.deepEqual(statuses, [503, 200])
  })

  test('an answer is made up', async () => {
    const response = await mock.fetch(chats, { headers: { ...headers, prefer: 'dynamic=true' } })
    assert.equal(response.status, 200)
  })

  test('a message of a fan is delivered', async () => {
    const arrived = []
    mock.webhooks.deliverTo({
      provider: 'apifansly',
      async handler(request) {
        arrived.push((await request.json()).accountId)
        return new Response(null, { status: 204 })
      },
    })
    const world = mock.creator('fansly_2')
    world.receive({ chatId: world.conversations()[0].chat.id, text: 'Hello' })
    await mock.webhooks.settled()
    assert.deepEqual(arrived, ['fansly_2'])
  })

  test('it listens on a port', async () => {
    const listening = await createMockServer({ port: 0 })
    const response = await fetch(`${listening.url('apifansly')}/accounts`, { headers })
    assert.equal(response.status, 200)
    await listening.close()
  })

  if (process.env.BREAK_THE_CONTRACT === undefined) return
  test('a wrong order is refused', async () => {
    assert.equal((await mock.fetch(`${chats}?sort=sideways`, { headers })).status, 400)
  })
}
