import { isLate } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { Aside, Conflict } from '../../store/joining'
import type { AppState } from '../../store/store'
import { memo } from './memo'

/** What two devices wrote apart and nobody has decided yet, in one territory. */
export interface Disputes {
  readonly territory: TerritoryId
  readonly conflicts: number
  readonly late: number
}

const NO_CONFLICTS: ReadonlyMap<string, Conflict> = new Map()
const NO_ASIDE: readonly Aside[] = []

/** Territories in which something waits for a decision, by their codes. */
export const selectUndecided = ({ work }: AppState): readonly Disputes[] =>
  counted(work?.folded.spoken.conflicts ?? NO_CONFLICTS, work?.folded.aside ?? NO_ASIDE)

const counted = memo((conflicts: ReadonlyMap<string, Conflict>, aside: readonly Aside[]): readonly Disputes[] => {
  const found = new Map<TerritoryId, Disputes>()
  const add = (territory: TerritoryId, what: 'conflicts' | 'late') => {
    const sofar = found.get(territory) ?? { territory, conflicts: 0, late: 0 }
    found.set(territory, { ...sofar, [what]: sofar[what] + 1 })
  }
  for (const { thing } of conflicts.values()) add(thing[1], 'conflicts')
  for (const one of lateAmong(aside)) add(one.territory, 'late')
  return [...found.values()].toSorted((one, other) => (one.territory < other.territory ? -1 : 1))
})

/** An act that came late to a closed step. */
export interface Late extends Aside {
  readonly territory: TerritoryId
}

/** Those of the acts aside that stand there because their step or their round was closed, with the territory of that step. */
export const lateAmong = (aside: readonly Aside[]): readonly Late[] =>
  aside.flatMap((one) => {
    const [first] = one.findings
    const territory = first?.values?.territory
    return one.findings.every(({ code }) => isLate(code)) && typeof territory === 'string'
      ? [{ ...one, territory: territory as TerritoryId }]
      : []
  })
