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

/** By territory, in the order of their codes. */
export const bringsOf = ({ counts }: JoinRow): readonly Brings[] =>
  [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([territory, places]) =>
      totalled(
        territory,
        cellsOf((column) =>
          sumOf([...places].filter(([place]) => COLUMN_OF[place] === column).map(([, count]) => count)),
        ),
      ),
    )

/** All of several together: a file's territories, or the files of a table. */
export const together = (all: readonly Brings[]): Brings =>
  totalled(
    null,
    cellsOf((column) => sumOf(all.map(({ cells }) => cells[column]))),
  )

const sumOf = (counts: readonly JoinCount[]): JoinCount => counts.reduce(plus, NONE)

const totalled = (territory: TerritoryId | null, cells: Cells): Brings => ({
  territory,
  cells,
  total: sumOf(JOIN_COLUMNS.map((column) => cells[column])),
})

const cellsOf = (count: (column: JoinColumn) => JoinCount): Cells => ({
  register: count('register'),
  candidates: count('candidates'),
  indicators: count('indicators'),
  weights: count('weights'),
  ratings: count('ratings'),
  selection: count('selection'),
})
