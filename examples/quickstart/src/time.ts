/** A point in time for people, from seconds or milliseconds since 1970: the gateways use both, and say which by the size. */
export function formatTime(time: number): string {
  const milliseconds = time > 1e11 ? time : time * 1000
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')
}
