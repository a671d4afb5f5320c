/** An option that is called with what has happened. */
type ObserverOption = 'onRequest' | 'onDelivery' | 'onReload'

/** Calls an observer. What it throws, at once or later, stops nothing, and is a warning of the process. */
export function observe<Told>(
  option: ObserverOption,
  observer: ((told: Told) => unknown) | undefined,
  told: Told,
): void {
  const calling = async (): Promise<unknown> => observer?.(told)
  calling().catch((cause: unknown) => warn(option, cause))
}

/** Tells of what an observer threw, in a warning of the process. */
export function warn(observer: string, cause: unknown): void {
  const detail = cause instanceof Error ? cause.stack : undefined
  process.emitWarning(`${observer} threw ${String(cause)}`, {
    type: 'MockServerWarning',
    ...(detail !== undefined && { detail }),
  })
}
