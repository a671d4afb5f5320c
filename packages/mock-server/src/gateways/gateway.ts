import type { Answer } from '../contract/operation.ts'
import type { World } from '../world/world.ts'
import type { Creator } from '../world/worlds.ts'
import type { AccountIds } from './account-ids.ts'
import type { Credential } from './credential.ts'
import type { Usage } from './usage.ts'
import type { WebhookForm } from './webhook-form.ts'

/** A request that has passed validation. Parameters are the strings that were sent: no type, no default is applied. */
export interface HandlerCall {
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed JSON body; `undefined` where there is none. */
  readonly body: unknown
  /** What the answer tells of credits and rate limits. */
  readonly usage: Usage
  /** All creators whose accounts are connected. */
  readonly creators: readonly Creator[]
}

/** Answers one operation from the world of an account, or of the first one where it is about none, in the gateway's own shape. Whatever it changes, it changes at once. */
export type Handler = (call: HandlerCall, world: World) => Answer

/** What a gateway needs to refuse a call. */
export interface Refusal {
  readonly usage: Usage
  /** The present in milliseconds since 1970, for the gateway that stamps its answers. */
  readonly now: number
  /** A sentence for people; the gateway's usual one for the status by default. */
  readonly message?: string
  /** What tells the failure from others of its status, where the gateway tells that. */
  readonly code?: string | undefined
  /** How long to wait, in whole seconds, in the gateway's own header. */
  readonly retryAfterSeconds?: number | undefined
}

/** What is wrong with a body, in a sentence. */
export interface Explanation {
  /** The member of the body that is at fault. */
  readonly member: string
  readonly message: string
}

/** What the mock server knows about a gateway beyond its document. */
export interface Gateway {
  readonly credential: Credential
  readonly accounts: AccountIds
  /** By operationId. An operation without a handler is answered from the document. */
  readonly handlers: Readonly<Record<string, Handler>>
  /**
   * By operationId: says what is wrong with a body that the document refuses in too many words, since it has alternatives;
   * `undefined` where the document says it well enough.
   */
  readonly explanations: Readonly<Record<string, (body: unknown) => Explanation | undefined>>
  /** Refuses a call, with any status from 400 to 599, in the body and the headers of the gateway. */
  failure(status: number, refusal: Refusal): Answer
  /** Values for path parameters that lead to something in this world. */
  examplePath(world: World): Readonly<Record<string, string>>
  /** How it tells of what happens. */
  readonly webhooks: WebhookForm
}
