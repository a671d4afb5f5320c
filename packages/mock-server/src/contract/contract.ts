import type { DocumentEvents } from './document-events.ts'
import type { OpenApiDocument } from './document.ts'
import type { Operation } from './operation.ts'
import type { RouteTable } from './route-table.ts'

/** A gateway's document, checked and ready to answer. */
export interface Contract {
  readonly document: OpenApiDocument
  /** SHA-256 of the document's text, in hexadecimal. */
  readonly hash: string
  readonly operations: readonly Operation[]
  readonly routes: RouteTable
  readonly events: DocumentEvents
}
