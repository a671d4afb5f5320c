import type { Random } from './random.ts'

/** What may go wrong with one request, by the moment at which it strikes. */
export const faults = [
  // before the request arrives
  'refused',
  'unresolved',
  'connect timeout',
  'reset on arrival',
  'never connects',
  'arrives late',
  // after it was carried out, before the headers
  'reset',
  'closed',
  'not HTTP',
  'no answer',
  'late answer',
  'odd rejection',
  // in the body
  'stalled body',
  'late body',
  'reset in the body',
  'closed in the body',
  'bad compression',
  'truncated',
  // answers
  'refusal',
  'too slow',
  'failure',
  'limited',
  'refusal in the body',
  'failure in the body',
  'limited in the body',
  'page of a proxy',
  'empty',
  'scalar',
  'contradiction',
  'redirect',
] as const

/** Pages of a list that are not what they should be, and yet hold what they should. */
export const listFaults = ['repeated page', 'overlapping page'] as const

export type Fault = (typeof faults)[number] | (typeof listFaults)[number] | 'none'

/** Faults that one actor meets: none, a few kinds or all, seldom or often. A list of many pages has to get to its end, too. */
export function faultsOf(random: Random, isList: boolean): () => Fault {
  const often = isList ? random.pick(0, 0, 0.05, 0.1, 0.3) : random.pick(0, 0.1, 0.3, 0.6, 1)
  const listOften = isList ? random.pick(0, 0, 0.2, 0.4) : 0
  const kinds = random.chance(0.4) ? [random.pick(...faults), random.pick(...faults)] : faults
  return () => {
    if (random.chance(often)) return random.pick(...kinds)
    return random.chance(listOften) ? random.pick(...listFaults) : 'none'
  }
}
