import { createMockServer, type MockSession } from '@fansly-chats/mock-server'
import { expect, test } from 'vitest'
import { type Random, randomFrom } from '../simulation/random.ts'
import { told, type Watched, watched } from './watched.ts'

const mock = await createMockServer({ seed: 3, chats: 60, messages: 300 })
const courses = Number(process.env['COURSES'] ?? 15)

/** What was told, and what had to be. */
interface Course {
  readonly told: readonly string[]
  readonly expected: ReadonlySet<string>
}

/** Lives through a time in which people write, read and delete, answers get lost, and the watch is started again. */
async function live({ world, faults, time, begin }: Watched, random: Random): Promise<Course> {
  const options = { creditsPerHour: random.pick(undefined, 200), receipts: random.chance(0.5) }
  let watch = begin(options)
  await time.pause(60_000)
  const expected = new Set<string>()
  const all: string[] = []
  faults.add({
    fault: random.pick('unavailable', 'reset', 'html-page'),
    probability: random.pick(0, 0.1, 0.3),
  })

  for (let step = 0; step < 25; step++) {
    const chatId = random.pick(...world.chats.keys())
    const fanId = world.chats.get(chatId)?.fanId ?? ''
    for (let count = random.pick(1, 1, 1, 3, 30); count > 0; count--) {
      const speaks = random.chance(0.7)
      expected.add(
        (speaks ? world.receive({ chatId, text: 'Hello' }) : world.send({ chatId, text: 'Yes' })).id,
      )
    }
    const messages = world.conversation(chatId)?.messages ?? []
    if (random.chance(0.2))
      world.acknowledge(
        messages.map(({ id }) => id),
        'read',
        random.pick(fanId, world.creator.id),
      )
    if (random.chance(0.1)) expected.delete(world.deleteMessage(messages[0]?.id ?? '').id)
    await time.pause(random.pick(0, 500, 10_000, 200_000))
    if (random.chance(0.2)) {
      await watch.stop()
      all.push(...told(watch.events))
      const position = JSON.stringify(watch.watch.position)
      watch = begin({ ...options, from: JSON.parse(position) })
    }
  }
  await time.pause(4 * 3_600_000)
  await watch.stop()
  all.push(...told(watch.events))
  return { told: all, expected }
}

test.for(['apifansly', 'onlyfansapi'] as const)(
  `whatever happens meanwhile, %s tells each message once (${courses} courses)`,
  async (provider) => {
    for (let seed = 1; seed <= courses; seed++) {
      const session: MockSession = mock.session(`${provider}/${seed}`)
      await watched(session, provider, async (one) => {
        const course = await live(one, randomFrom(seed))
        const isExpected = (id: string): boolean => course.expected.has(id)
        expect(course.told.filter(isExpected).toSorted(), `course ${seed}`).toEqual(
          [...course.expected].toSorted(),
        )
        expect(new Set(course.told).size, `course ${seed}`).toBe(course.told.length)
      })
    }
  },
)
