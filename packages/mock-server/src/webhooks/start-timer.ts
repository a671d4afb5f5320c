/** A timer that keeps no process alive; returns what calls it off. */
export function startTimer(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.max(0, milliseconds)).unref()
  return () => clearTimeout(timer)
}
