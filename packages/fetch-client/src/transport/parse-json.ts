/** A number that may be an id with more digits than a JavaScript number keeps, anywhere but at the beginning of the text. */
const longNumber = /[[,:]\s*-?\d{16}/

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g

/**
 * Parses JSON; integers that would lose digits become strings. Ids of Fansly are such integers, and the gateways send them as
 * strings: one that forgets must not lead to another chat.
 *
 * @throws SyntaxError; Error for what is neither an object nor an array.
 */
export function parseJson(text: string): unknown {
  // First as it is: only in a text without a mistake is every quotation mark the end of something.
  const value: unknown = JSON.parse(text)
  if (Object(value) !== value) throw new Error('no object')
  if (!longNumber.test(text)) return value
  return JSON.parse(
    text.replace(stringOrNumber, (token) =>
      /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(+token) ? `"${token}"` : token,
    ),
  )
}
