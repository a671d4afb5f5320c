/** The bytes of a body in at most so many parts, none of them empty. */
export function partsOf(body: string, count: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(body)
  const size = Math.max(1, Math.ceil(bytes.byteLength / count))
  const starts = Array.from({ length: Math.ceil(bytes.byteLength / size) }, (_, index) => index * size)
  return starts.map((start) => bytes.subarray(start, start + size))
}
