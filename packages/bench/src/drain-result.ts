/** What the draining of a list measured. */
export interface DrainResult {
  readonly elapsedMs: number
  /** How long the answers took, all together. */
  readonly latencyMs: number
  /** How much more the heap holds at the last page than at the twentieth, in bytes. */
  readonly growth: number
}
