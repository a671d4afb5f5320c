const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const format = new Intl.RelativeTimeFormat('en')

/** How long ago something was, in the largest unit that fits. */
export function ago(time: Date, now: Date): string {
  const milliseconds = now.getTime() - time.getTime()
  const [unit, length] = units.find(([, least]) => milliseconds >= least) ?? []
  return unit ? format.format(-Math.floor(milliseconds / length), unit) : 'just now'
}
