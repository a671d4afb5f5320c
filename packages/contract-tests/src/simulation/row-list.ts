import type { Random } from './random.ts'

/** A row of a list, newest first. */
export interface Row {
  readonly id: string
  /** Where it stands: the smaller, the nearer to the top. */
  readonly place: number
}

/** A list that changes while it is read. */
export interface RowList {
  /** The rows as they stand now. */
  readonly rows: readonly Row[]
  /** Every row there ever was. */
  readonly known: ReadonlySet<string>
  /** Rows that were there from the beginning and were neither hidden nor moved. */
  readonly unmoved: ReadonlySet<string>
  /** Rows that were there from the beginning and were not hidden, wherever they are now. */
  readonly stayed: ReadonlySet<string>
  readonly hides: number
  /** How often a row came to the top. */
  readonly rises: number
  /** Perhaps hides rows, adds one, or moves one to the top. */
  change(): void
}

type Change = 'hide' | 'add' | 'rise'

const newestId = 920_000_000_000_000_000n

/** Ids grow with time, and lose digits as numbers. */
const idAt = (place: number): string => String(newestId - BigInt(place) * 7n)

/** Where the row with this id was put first. */
export const placeOf = (id: string): number => Number((newestId - BigInt(id)) / 7n)

export function rowList(random: Random, canRise: boolean): RowList {
  const rows = Array.from(
    { length: random.chance(0.2) ? random.integer(0, 2) : random.integer(3, 50) },
    (_, place): Row => ({
      id: idAt(place),
      place,
    }),
  )
  const known = new Set(rows.map(({ id }) => id))
  const unmoved = new Set(known)
  const stayed = new Set(known)
  const often = random.pick(0, 0.1, 0.3, 0.6)
  const others = canRise ? 'rise' : 'add'
  const changes = random.pick<readonly Change[]>(
    ['hide'],
    ['add'],
    [others],
    ['add', others],
    ['hide', 'add', others],
  )
  let top = 0
  let hides = 0
  let rises = 0
  return {
    rows,
    known,
    unmoved,
    stayed,
    get hides() {
      return hides
    },
    get rises() {
      return rises
    },
    change() {
      if (!random.chance(often)) return
      const at = random.integer(0, Math.max(0, rows.length - 1))
      const kind = random.pick(...changes)
      if (kind === 'add') {
        top--
        rises++
        rows.unshift({ id: idAt(top), place: top })
        known.add(idAt(top))
        return
      }
      const isHidden = kind === 'hide'
      for (const { id } of rows.splice(at, isHidden ? random.integer(1, 4) : 1)) {
        unmoved.delete(id)
        if (isHidden) {
          hides++
          stayed.delete(id)
        } else {
          top--
          rises++
          rows.unshift({ id, place: top })
        }
      }
    },
  }
}
