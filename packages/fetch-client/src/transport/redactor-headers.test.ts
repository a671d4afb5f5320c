import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedactor } from './redactor.ts'

const run = '0123456789abcdef'

/** Keys that begin or end with what JSON escapes. */
const apiKeys = fc
  .tuple(fc.stringMatching(/^[a-z"\\/]{0,3}$/), fc.stringMatching(/^["\\_]{0,2}$/))
  .map(([before, after]) => before + run + after)

/** What may stand around a key in a header. */
const surroundings = fc.stringMatching(/^[a-z"\\\t,:=ä]{0,24}$/)

test('takes a key out of headers, whatever they and it are made of', () => {
  fc.assert(
    fc.property(apiKeys, surroundings, surroundings, (apiKey, before, after) => {
      const headers = new Headers({ 'x-echo': before + apiKey + after, 'x-fine': before + after })
      headers.append('set-cookie', before)
      headers.append('set-cookie', after)
      const clean = createRedactor(apiKey).response(new Response('{}', { headers })).headers
      expect(clean.get('x-echo')).not.toContain(run)
      expect(clean.get('x-fine')).toBe(headers.get('x-fine'))
      expect(clean.getSetCookie()).toEqual(headers.getSetCookie())
    }),
  )
})

test('leaves the answer readable where the key is the name of a header', async () => {
  const headers = { [`afk_${run}`]: `afk_${run}` }
  const clean = createRedactor(`afk_${run}`).response(Response.json({ fine: true }, { headers }))
  expect(await clean.json()).toEqual({ fine: true })
  expect([...clean.headers.values()]).toContain('[redacted]')
})
