import { FanslyChatsError } from '../errors/fansly-chats-error.ts'

const redacted = '[redacted]'

/** Keeps the API key out of everything that is shown, should a gateway, a proxy or a `fetch` repeat it. */
export interface Redactor {
  text(text: string): string
  /** The same response, or a copy without the key in its headers. */
  response(response: Response): Response
  /** One of this package as it is, or a plain error that says the same without the key: nobody knows what else it carries. */
  error(error: unknown): Error
}

/** Keys shorter than this are placeholders: taking them out would tear words apart. */
const shortestKey = 8

export function createRedactor(apiKey: string): Redactor {
  // Letters and digits look the same however a text is escaped: without the longest run of them there is nothing to look for.
  const [run = ''] = apiKey.split(/[^a-z\d]/i).toSorted((one, other) => other.length - one.length)
  const hint = new RegExp(run, 'i')
  const escaped = [...apiKey].map((character) => {
    const hex = character.charCodeAt(0).toString(16)
    return `(\\\\{0,8}\\x${hex}|%${hex}|\\\\{1,8}u00${hex})`
  })
  const pattern = new RegExp(escaped.join(''), 'gi')

  const text = (original: string): string =>
    apiKey.length >= shortestKey && hint.test(original) ? original.replace(pattern, redacted) : original

  function error(original: unknown, depth = 0): Error {
    const { name, message = original, stack, code, cause }: Record<string, unknown> = Object(original)
    const copy = new Error(
      text(String(message)),
      cause && depth < 9 ? { cause: error(cause, depth + 1) } : {},
    )
    for (const [key, value] of Object.entries({ name, stack, code }))
      if (typeof value === 'string') Object.defineProperty(copy, key, { value: text(value) })
    return copy
  }

  return {
    text,
    error(original) {
      try {
        return original instanceof FanslyChatsError ? original : error(original)
      } catch {
        return new Error('`fetch` threw what cannot be read')
      }
    },
    response(original) {
      const told = [original.statusText, ...original.headers].join()
      if (text(told) === told) return original
      const headers = new Headers()
      original.headers.forEach((value, name) => headers.append(name, text(value)))
      return new Response(original.body, { status: original.status, headers })
    },
  }
}
