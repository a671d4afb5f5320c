import { type Once, once } from './once.ts'

interface AnyOperation {
  parameters: { path: { id: string } }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

/** Operations that may be repeated, the second one a write, and one that may not. */
export type Table = {
  readonly readThing: readonly ['readThing', 'GET', '/things/{id}']
  readonly likeThing: readonly ['likeThing', 'POST', '/things/{id}/like']
  readonly sendThing: readonly ['sendThing', 'POST', '/things/{id}', Once]
}

export const table: Table = {
  readThing: ['readThing', 'GET', '/things/{id}'],
  likeThing: ['likeThing', 'POST', '/things/{id}/like'],
  sendThing: ['sendThing', 'POST', '/things/{id}', once],
}

/** What there is to know of the operations. */
export type Operations = Record<keyof Table, AnyOperation>

/** The parameters of each of them. */
export const params: { readonly path: { readonly id: string } } = { path: { id: '7' } }
