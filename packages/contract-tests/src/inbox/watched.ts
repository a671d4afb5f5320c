import type { Fetch } from '@fansly-chats/fetch-client'
import type { Inbox, Watch, WatchEvent, WatchOptions } from '@fansly-chats/fetch-client/inbox'
import type { MockSession } from '@fansly-chats/mock-server'
import { inVirtualTime, type VirtualTime } from '../simulation/virtual-time.ts'
import { inboxesOf } from './inboxes.ts'

/** An inbox that is watched in virtual time. */
export interface Watched {
  readonly world: MockSession['world']
  readonly faults: MockSession['faults']
  readonly time: VirtualTime
  readonly inbox: Inbox
  /** When each request was made, in milliseconds since the beginning. */
  readonly requests: readonly number[]
  /** Begins a watch, and gathers its events until `stop` is called, or `isEnough` of them. */
  begin(options?: WatchOptions, isEnough?: (events: readonly WatchEvent[]) => boolean): Begun
}

/** A watch that was begun. */
interface Begun {
  readonly watch: Watch
  readonly events: WatchEvent[]
  /** Aborts it, and resolves when its loop is over; rejects with what it threw. */
  stop(): Promise<void>
  /** Resolves when its loop is over. */
  readonly over: Promise<void>
}

/** Watches the world of a session through one gateway, in virtual time. */
export async function watched(
  session: MockSession,
  provider: Inbox['provider'],
  script: (watched: Watched) => Promise<void>,
): Promise<void> {
  // The first watch loads the module, which takes no virtual time.
  for await (const event of inboxesOf(session)[provider].watch({ signal: AbortSignal.abort() })) throw event
  await inVirtualTime(async (time) => {
    const requests: number[] = []
    const whole: Fetch = async (input, init) => {
      const response = await session.fetch(input, init)
      return new Response(await response.text(), response)
    }
    const fetch: Fetch = (input, init) => time.busy(whole(input, init))
    const busy = new Proxy(session, { get: (of, name) => (name === 'fetch' ? fetch : Reflect.get(of, name)) })
    const watches: AbortController[] = []
    const inbox: Inbox = inboxesOf(busy, () => requests.push(time.now()))[provider]

    const doings = script({
      world: session.world,
      faults: session.faults,
      time,
      inbox,
      requests,
      begin(options = {}, isEnough = () => false) {
        const controller = new AbortController()
        watches.push(controller)
        const watch: Watch = inbox.watch({ ...options, signal: controller.signal })
        const events: WatchEvent[] = []
        const over = gather()
        over.catch(() => {})
        async function gather(): Promise<void> {
          for await (const event of watch) {
            events.push(event)
            if (isEnough(events)) break
          }
        }
        return {
          watch,
          events,
          over,
          stop() {
            controller.abort()
            return over
          },
        }
      },
    })
    // What is still watched when the script fails would go on for ever.
    await doings.finally(() => {
      for (const controller of watches) controller.abort()
    })
  })
}

/** The ids of the messages that were told, in their order. */
export function told(events: readonly WatchEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'message' ? [event.message.id] : []))
}
