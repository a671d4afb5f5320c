import { FanslyChatsError } from '../errors/fansly-chats-error.ts'

/** Keeps the API key out of everything that is shown, should a gateway, a proxy or a `fetch` repeat it. */
export interface Redactor {
  text(text: string): string
  /** The same response, or a copy without the key in its headers. */
  response(response: Response): Response
  /** One of this package as it is, or a plain error that says the same without the key: nobody knows what else it carries. */
  error(error: unknown): Error
}

export function createRedactor(apiKey: string): Redactor {
  // Letters and digits look the same however a text is escaped: without a long run of them there is nothing to look for.
  const hint = new RegExp(`${/[a-z\d]{9,}|$/i.exec(apiKey)}`, 'i')
  const escaped = apiKey.replace(/./g, (character) => {
    const hex = character.charCodeAt(0).toString(16)
    return `(\\\\{0,8}(\\x${hex}|u00${hex})|%${hex})`
  })
  const pattern = new RegExp(escaped, 'gi')

  // Shorter keys are placeholders: taking them out would tear words apart.
  const text = (original: string): string =>
    apiKey.length >= 8 && hint.test(original) ? original.replace(pattern, '[redacted]') : original

  function error(original: unknown, depth = 9): Error {
    try {
      if (original instanceof FanslyChatsError) return original
      const { name, message = original, stack, code, cause }: Record<string, unknown> = Object(original)
      const copy = new Error(text(`${message}`), cause && depth ? { cause: error(cause, depth - 1) } : {})
      for (const [key, value] of Object.entries({ name, stack, code }))
        if (typeof value === 'string') Object.defineProperty(copy, key, { value: text(value) })
      return copy
    } catch {
      return new Error('unreadable')
    }
  }

  return {
    text,
    error,
    response(original) {
      const { body, headers, status, statusText } = original
      const told = [statusText, ...headers].join()
      if (text(told) === told) return original
      return new Response(body, {
        status,
        headers: [...headers].map(([name, value]): [string, string] => [name, text(value)]),
      })
    },
  }
}
