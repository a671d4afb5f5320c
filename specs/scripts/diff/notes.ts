/** Changes as notes for a release, in Markdown. */
import { type Provider, providers, titles } from '../documents.ts'
import type { Change, Effect } from './compare.ts'

export type Changes = Readonly<Record<Provider, readonly Change[]>>

const headings: Readonly<Record<Effect, string>> = {
  removed: 'Removed',
  breaking: 'Breaking',
  added: 'Added',
  loosened: 'Loosened: requests accept more',
  promised: 'Promised: responses vary less',
  marked: 'Marked anew',
}

/** Whether a consumer may have to change something. */
export const isBreaking = ({ effect }: Change): boolean => effect === 'removed' || effect === 'breaking'

const isEffect = (name: string): name is Effect => name in headings

function section(effect: Effect, changes: readonly Change[]): string[] {
  const texts = new Map<string, Set<string>>()
  for (const { effect: found, subject, text } of changes) {
    if (found !== effect) continue
    texts.set(subject, (texts.get(subject) ?? new Set()).add(text))
  }
  if (texts.size === 0) return []
  const lines = Array.from(texts, ([subject, several]) => `- \`${subject}\`: ${[...several].join('; ')}`)
  return [`### ${headings[effect]}`, lines.join('\n')]
}

/** The changes of all providers, by effect and by what has changed. */
export function notes(changes: Changes): string {
  const effects = Object.keys(headings).filter(isEffect)
  const parts = providers.flatMap((provider) => {
    const sections = effects.flatMap((effect) => section(effect, changes[provider]))
    return sections.length === 0 ? [] : [[`## ${titles[provider]}`].concat(sections).join('\n\n')]
  })
  return parts.length === 0 ? 'Nothing has changed that matters to a consumer.' : parts.join('\n\n')
}
