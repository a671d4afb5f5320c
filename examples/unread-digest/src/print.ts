import cliTruncate from 'cli-truncate'
import { ago } from './ago.ts'
import type { Digest, UnreadFan } from './digest.ts'

/** How a digest is printed. */
export interface Layout {
  /** How many columns a text may take; what is longer is cut. */
  readonly width: number
  readonly now: Date
}

/** For a terminal: two lines a fan. */
export function toText(digest: Digest, { width, now }: Layout): string {
  const entries = digest.fans.map((fan) => {
    const head = `${plain(fan.name)} · ${factsOf(fan, now).join(' · ')}`
    return `${cut(head, width)}\n${cut(`  ${textOf(fan)}`, width)}\n`
  })
  return [`${titleOf(digest)}\n`, ...entries, ...restOf(digest)].join('\n')
}

/** As Markdown: a list item a fan. */
export function toMarkdown(digest: Digest, { width, now }: Layout): string {
  const entries = digest.fans.map((fan) => {
    const head = `**${escapeMarkdown(plain(fan.name))}** · ${factsOf(fan, now).join(' · ')}`
    return `- ${head}  \n  ${escapeMarkdown(cut(textOf(fan), width))}\n`
  })
  return [`# ${titleOf(digest)}\n`, ...entries, ...restOf(digest)].join('\n')
}

function titleOf({ unreadCount, fans, moreFans }: Digest): string {
  return unreadCount === 0 ? 'Nothing unread' : `${unreadCount} unread, from ${fans.length + moreFans}`
}

function restOf({ moreFans }: Digest): readonly string[] {
  return moreFans > 0 ? [`And ${moreFans} more\n`] : []
}

function factsOf({ unreadCount, last, tips }: UnreadFan, now: Date): readonly string[] {
  return [
    `${unreadCount} unread`,
    ...(last ? [ago(last.sentAt, now)] : []),
    ...(tips.thousandths > 0 ? [`${tips.format()} in tips`] : []),
  ]
}

function textOf({ last }: UnreadFan): string {
  return plain(last?.text ?? '') || '[no text]'
}

/** On one line, and without what a fan could command a terminal with. */
function plain(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

function cut(text: string, width: number): string {
  return cliTruncate(text, width)
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}
