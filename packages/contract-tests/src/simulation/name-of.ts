/** What an error is called; what it is where it is none. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
