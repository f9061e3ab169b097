import { takesSheet } from '../../../domain/delivery'
import { disclosureOf } from '../../../domain/disclosure'
import { memberSheet, type SheetId, tableSheet } from '../../../domain/rating'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** The sheet on the grid: the one asked for, where the mesa takes it; else the first that it waits for. */
export function useSheetInHand(): SheetId {
  const { territory } = useStep()
  const asked = useApp((state) => state.sheet)
  const taken =
    asked === 'plenary' ? disclosureOf(territory, 'ratings') === 'shown' : takesSheet(territory, 'ratings', asked)
  if (taken) return asked
  const { tables, members, sitting } = territory
  const first =
    sitting?.sheets === 'members' ? members.map(({ id }) => memberSheet(id)) : tables.map(({ id }) => tableSheet(id))
  return first[0] ?? 'plenary'
}
