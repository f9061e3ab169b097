import { useEffect, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { toReader } from '../../../shared/model/wording'
import { useApp } from '../../../store/useApp'
import type { Shelf, WorkSlice } from '../../../store/workSlice'

type SlotSummary = Shelf['slots'][number]

/**
 * What this device keeps, read once per visit to the start and named in the language of the page; null while reading.
 * Copies of one programme are compared after.
 */
export function useKeptSlots() {
  const { body } = useI18n()
  const list = useApp((state) => state.keptSlots)
  const compare = useApp((state) => state.standings)
  const [found, setFound] = useState<Shelf | null>(null)
  const [standings, setStandings] = useState(NONE)
  useEffect(() => {
    let here = true
    void list().then(async (answer) => {
      if (!here) return
      setFound(answer)
      if (answer.slots.filter(({ heldBy }) => heldBy.length > 0).length < 2) return
      const compared = await compare()
      if (here) setStandings(compared)
    })
    return () => {
      here = false
    }
  }, [list, compare])
  const named = (slot: SlotSummary): SlotSummary =>
    body && slot.label !== undefined ? { ...slot, label: toReader(body).word('programme', slot.label) } : slot
  return { slots: found?.slots.map(named) ?? null, unread: found?.unread ?? false, standings }
}

const NONE: Awaited<ReturnType<WorkSlice['standings']>> = new Map()
