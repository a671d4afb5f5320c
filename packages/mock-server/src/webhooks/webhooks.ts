import type { ContractMode } from '../contract/contract-mode.ts'
import { OptionError } from '../errors/option-error.ts'
import type { Provider } from '../gateways/provider.ts'
import type { GatewayEvent } from '../gateways/webhook-form.ts'
import type { Mount } from '../http/mount.ts'
import { observe } from '../errors/observer.ts'
import { createRandom, type Random } from '../world/random.ts'
import type { WorldEvent } from '../world/world-event.ts'
import type { World } from '../world/world.ts'
import { deliveryHeaders } from './delivery-headers.ts'
import { createEventId } from './event-id.ts'
import type { Job, Queue, Told } from './job.ts'
import { post } from './post.ts'
import { ordered, releaseOrders, type ReleaseOrder } from './release-order.ts'
import { startTimer } from './start-timer.ts'
import type { WebhookDelivery } from './webhook-delivery.ts'
import { checkTarget, targetName, type WebhookTarget } from './webhook-target.ts'

/** What webhooks need to know of the mock server. */
export interface WebhookOptions {
  readonly seed: number
  readonly contract: ContractMode
  /** Those to begin with. */
  readonly targets: readonly WebhookTarget[]
  /** Headers of every delivery, beside those of the gateway. */
  readonly headers: Readonly<Record<string, string>>
  mounts(): ReadonlyMap<string, Mount>
  /** Called after each attempt, and where there may be none. */
  readonly onDelivery?: ((delivery: WebhookDelivery) => void) | undefined
}

/** How many deliveries are remembered. */
const capacity = 1000

/** Tells the stream of webhooks from those that the world and faults are made from. */
const stream = 200_000

/** Tells others of what happens in the world, as the gateways do. What cannot be delivered is in the log, and throws nothing. */
export class Webhooks {
  readonly #options: WebhookOptions
  #queues: readonly Queue[] = []
  #jobs: Job[] = []
  #held: Job[] | undefined
  #random: Random
  #count = 0
  #ending = new AbortController()
  readonly #underWay = new Set<Job>()

  /** @internal */
  constructor(options: WebhookOptions) {
    this.#options = options
    this.#random = createRandom(options.seed, stream)
    for (const target of options.targets) this.deliverTo(target)
  }

  /**
   * Delivers what happens from now on to a URL, or to a function in this process; returns what ends that.
   *
   * @throws {OptionError} When the target makes no sense, or names an event that the gateway's document does not have.
   *
   * @example
   * ```ts
   * const mock = await createMockServer()
   * mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: 'http://127.0.0.1:3000/hooks', secret: 'a secret' })
   * mock.webhooks.deliverTo({ provider: 'apifansly', handler: () => new Response(null, { status: 204 }) })
   * ```
   */
  deliverTo(target: WebhookTarget): () => void {
    checkTarget(target)
    const { events } = mustHave(this.#options.mounts(), target.provider).contract
    for (const name of target.events ?? []) {
      if (!events.names.includes(name))
        throw new OptionError('events', `among ${events.names.join(', ')}`, name)
    }
    const queue: Queue = { target: { ...target }, last: Promise.resolve() }
    this.#queues = [...this.#queues, queue]
    return () => {
      this.#queues = this.#queues.filter((other) => other !== queue)
    }
  }

  /** Whom events are delivered to. */
  get targets(): readonly WebhookTarget[] {
    return this.#queues.map(({ target }) => target)
  }

  /** The latest 1000 deliveries, the oldest first. */
  get deliveries(): readonly WebhookDelivery[] {
    return this.#jobs.slice(-capacity).map(({ delivery }) => delivery)
  }

  /** Resolves when no attempt is under way, or about to be. What is held, or waits for its time, stays as it is. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all([...this.#underWay].map(({ queue }) => queue.last))
  }

  /** Keeps deliveries back until they are released. */
  hold(): void {
    this.#held ??= []
  }

  /** Lets go what was held, in any order, and holds nothing any more. */
  release(order: ReleaseOrder = 'as they came'): void {
    if (!releaseOrders.includes(order)) throw new OptionError('order', releaseOrders.join(', '), order)
    const held = this.#held ?? []
    this.#held = undefined
    for (const job of ordered(held, order, this.#random)) this.#enqueue(job)
  }

  /** Delivers once more what is on its way or has arrived, as gateways do by mistake: with the same id of the event. */
  repeat(delivery: WebhookDelivery): WebhookDelivery {
    return this.#again(delivery, undefined)
  }

  /** Delivers once more as if somebody had asked for it by hand; OnlyFansAPI says so in `X-OFAPI-Redelivery-Of`. */
  redeliver(delivery: WebhookDelivery): WebhookDelivery {
    return this.#again(delivery, delivery.eventId)
  }

  /** Forgets every delivery, ends those under way, and delivers to the targets of the beginning only. */
  reset(): void {
    this.stop()
    this.#ending = new AbortController()
    this.#queues = this.#options.targets.map((target) => ({ target, last: Promise.resolve() }))
    this.#jobs = []
    this.#held = undefined
    this.#random = createRandom(this.#options.seed, stream)
    this.#count = 0
  }

  /** @internal Ends what is under way, and what waits for its time. */
  stop(): void {
    this.#ending.abort(new Error('The mock server was closed or reset'))
    this.#queues = []
  }

  /** @internal */
  watch(world: World): void {
    world.subscribe((event) => this.#tell(event, world))
  }

  #tell(event: WorldEvent, world: World): void {
    for (const provider of new Set(this.#queues.map(({ target }) => target.provider))) {
      const mount = mustHave(this.#options.mounts(), provider)
      for (const told of mount.gateway.webhooks.events(event, world)) this.#deliver(told, mount, world)
    }
  }

  #deliver({ name, body, isEphemeral }: GatewayEvent, { provider, contract }: Mount, world: World): void {
    const queues = this.#queues.filter(
      ({ target }) => target.provider === provider && (target.events?.includes(name) ?? true),
    )
    if (queues.length === 0) return
    const eventId = isEphemeral ? undefined : createEventId(this.#random)
    const violations = this.#options.contract === 'off' ? [] : contract.events.violations(name, body)
    const told = {
      provider,
      event: name,
      eventId,
      redeliveryOf: undefined,
      body: JSON.stringify(body),
      violations,
    }
    for (const queue of queues) this.#add(told, queue, world)
  }

  #again(original: WebhookDelivery, redeliveryOf: string | undefined): WebhookDelivery {
    const job = this.#jobs.find(({ delivery }) => delivery === original)
    if (job === undefined) throw new OptionError('delivery', 'one of `deliveries`', original.id)
    return this.#add({ ...job.delivery, redeliveryOf }, job.queue, job.world)
  }

  #add(told: Told, queue: Queue, world: World): WebhookDelivery {
    const job: Job = {
      delivery: { ...told, id: ++this.#count, to: targetName(queue.target), status: 'held', attempts: [] },
      queue,
      world,
      began: 0,
      ending: this.#ending.signal,
    }
    this.#jobs.push(job)
    // Twice the capacity, so that not every delivery moves a thousand others.
    if (this.#jobs.length >= 2 * capacity) this.#jobs = this.#jobs.slice(-capacity)
    if (this.#held) this.#held.push(job)
    else this.#enqueue(job)
    return job.delivery
  }

  /** Puts an attempt behind those that are to come before, so that one slow answer does not turn the order round. */
  #enqueue(job: Job): void {
    const { delivery, queue } = job
    const isRefused = this.#options.contract === 'strict' && delivery.violations.length > 0
    delivery.status = isRefused ? 'failed' : 'waiting'
    if (isRefused) return this.#report(delivery)
    this.#underWay.add(job)
    queue.last = queue.last.then(() => this.#attempt(job))
  }

  async #attempt(job: Job): Promise<void> {
    const { delivery, queue, world, ending } = job
    const { attempts, body, provider } = delivery
    const at = world.now
    if (attempts.length === 0) job.began = performance.now()
    const { webhooks } = mustHave(this.#options.mounts(), provider).gateway
    const headers = deliveryHeaders(delivery, queue.target, webhooks, this.#options.headers)
    const result = await post(queue.target, { headers, body }, ending).then(
      (status) => ({ at, status, error: undefined }),
      (error: unknown) => ({ at, status: undefined, error: reasonOf(error) }),
    )
    attempts.push(result)
    this.#underWay.delete(job)
    const { status = 0 } = result
    const delay = webhooks.retryAfter[attempts.length - 1]
    const isLast = delay === undefined || status === 404 || status === 410 || ending.aborted
    const isDelivered = status >= 200 && status < 300
    if (isDelivered || isLast) delivery.status = isDelivered ? 'delivered' : 'failed'
    else this.#schedule(job, delay)
    this.#report(delivery)
  }

  #report(delivery: WebhookDelivery): void {
    queueMicrotask(() => observe('onDelivery', this.#options.onDelivery, delivery))
  }

  /** Tries again so many milliseconds after the first attempt. */
  #schedule(job: Job, delay: number): void {
    const { delivery, queue, world, ending, began } = job
    let callOff: (() => void) | undefined
    const giveUp = (): void => {
      callOff?.()
      delivery.status = 'failed'
    }
    const again = (): void => {
      ending.removeEventListener('abort', giveUp)
      this.#enqueue(job)
    }
    ending.addEventListener('abort', giveUp)
    callOff =
      queue.target.clock === 'real'
        ? startTimer(began + delay - performance.now(), again)
        : world.callAt((delivery.attempts[0]?.at ?? world.now) + delay, again)
  }
}

function mustHave(mounts: ReadonlyMap<string, Mount>, provider: Provider): Mount {
  const mount = mounts.get(provider)
  if (mount === undefined) throw new OptionError('provider', [...mounts.keys()].join(' or '), provider)
  return mount
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}
