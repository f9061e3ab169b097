import { useEffect, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { toReader } from '../../../shared/model/wording'
import { useApp } from '../../../store/useApp'
import type { Shelf } from '../../../store/workSlice'

type SlotSummary = Shelf['slots'][number]

/** What this device keeps, read once per visit to the start and named in the language of the page; null while reading. */
export function useKeptSlots() {
  const { body } = useI18n()
  const list = useApp((state) => state.keptSlots)
  const [found, setFound] = useState<Shelf | null>(null)
  useEffect(() => {
    let here = true
    void list().then((answer) => {
      if (here) setFound(answer)
    })
    return () => {
      here = false
    }
  }, [list])
  const named = (slot: SlotSummary): SlotSummary =>
    body && slot.label !== undefined ? { ...slot, label: toReader(body).word('programme', slot.label) } : slot
  return { slots: found?.slots.map(named) ?? null, unread: found?.unread ?? false }
}
