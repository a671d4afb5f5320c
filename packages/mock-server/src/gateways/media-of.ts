import type { Media } from '../world/media.ts'
import type { Message } from '../world/message.ts'
import type { World } from '../world/world.ts'

/** The media that messages refer to, each once. */
export function mediaOf(messages: readonly Message[], { media }: World): Media[] {
  const ids = new Set(messages.flatMap(({ mediaIds }) => mediaIds))
  return [...ids].flatMap((id) => media.get(id) ?? [])
}
