import type { Answer } from '../contract/operation.ts'
import type { World } from '../world/world.ts'
import type { Credential } from './credential.ts'

/** A request that has passed validation. Values are the strings that were sent: no type, no default is applied. */
interface HandlerRequest {
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** Answers one operation from the world, in the gateway's own shape. */
export type Handler = (request: HandlerRequest, world: World) => Answer | Promise<Answer>

/** What the mock server knows about a gateway beyond its document. */
export interface Gateway {
  readonly credential: Credential
  /** By operationId. An operation without a handler is answered from the document. */
  readonly handlers: Readonly<Record<string, Handler>>
  /** Values for path parameters that lead to something in this world. */
  examplePath(world: World): Readonly<Record<string, string>>
}
