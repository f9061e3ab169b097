import type { TerritoryId } from '../../domain/ids'
import type { JoinCount, JoinPlace, JoinRow } from '../../store/joining'

/** The columns of the table: who takes part, what is answered, and what is read off it. */
export const JOIN_COLUMNS = ['register', 'candidates', 'indicators', 'weights', 'ratings', 'selection'] as const
export type JoinColumn = (typeof JOIN_COLUMNS)[number]

const COLUMN_OF: Readonly<Record<JoinPlace, JoinColumn>> = {
  register: 'register',
  candidates: 'candidates',
  indicators: 'indicators',
  weights: 'weights',
  ratings: 'ratings',
  ranking: 'selection',
  sensitivity: 'selection',
  scenarios: 'selection',
  selection: 'selection',
}

export type Cells = Readonly<Record<JoinColumn, JoinCount>>

/** What a file brings to one territory, or to all of them together. */
export interface Brings {
  readonly territory: TerritoryId | null
  readonly cells: Cells
  readonly total: JoinCount
}

const NONE: JoinCount = { fresh: 0, same: 0, conflicts: 0, aside: 0 }

const plus = (one: JoinCount, other: JoinCount): JoinCount => ({
  fresh: one.fresh + other.fresh,
  same: one.same + other.same,
  conflicts: one.conflicts + other.conflicts,
  aside: one.aside + other.aside,
})

const NO_CELLS: Cells = {
  register: NONE,
  candidates: NONE,
  indicators: NONE,
  weights: NONE,
  ratings: NONE,
  selection: NONE,
}

/** By territory, in the order of their codes. */
export const bringsOf = ({ counts }: JoinRow): readonly Brings[] =>
  [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([territory, places]) => {
      const cells = [...places].reduce<Cells>((sofar, [place, count]) => {
        const column = COLUMN_OF[place]
        return { ...sofar, [column]: plus(sofar[column], count) }
      }, NO_CELLS)
      return { territory, cells, total: sumOf(cells) }
    })

const sumOf = (cells: Cells): JoinCount => JOIN_COLUMNS.reduce((sum, column) => plus(sum, cells[column]), NONE)

/** All of several together: a file's territories, or the files of a table. */
export function together(all: readonly Brings[]): Brings {
  const cells = all.reduce<Cells>(
    (sofar, one) =>
      Object.fromEntries(JOIN_COLUMNS.map((column) => [column, plus(sofar[column], one.cells[column])])) as Cells,
    NO_CELLS,
  )
  return { territory: null, cells, total: sumOf(cells) }
}
