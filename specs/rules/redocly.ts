/** What a rule sees of Redocly, which ships no types: the part of its plugin interface that the rules use. */
import type { Json, JsonObject } from '../scripts/json.ts'

/** A place in a source file. */
export interface Location {
  readonly source: { readonly absoluteRef: string }
  /** The JSON Pointer within the file, such as `#/get/responses`. */
  readonly pointer: string
  /** The file and the pointer: the same for two places only if they are one. */
  readonly absolutePointer: string
  child(steps: readonly (string | number)[]): Location
  /** The key in place of the value, for a message that points at the name. */
  key(): Location
}

export interface Context {
  readonly location: Location
  report(problem: { readonly message: string; readonly location: Location }): void
  /** What a `$ref` leads to; `from` is the file that the reference stands in. */
  resolve(node: JsonObject, from: string): { readonly node?: Json; readonly location?: Location }
}

/** A rule: given its options of `redocly.yaml`, what to do with a document. */
export type Rule = (options: JsonObject) => { Root(root: JsonObject, context: Context): void }
