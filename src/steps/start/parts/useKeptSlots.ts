import { useEffect, useState } from 'react'
import type { KeptSlot } from '../../../store/ports'
import { useApp } from '../../../store/useApp'

/** What this device keeps, read once per visit to the start; null while reading. */
export function useKeptSlots(): { readonly slots: readonly KeptSlot[] | null } {
  const list = useApp((state) => state.keptSlots)
  const [slots, setSlots] = useState<readonly KeptSlot[] | null>(null)
  useEffect(() => {
    let here = true
    void list().then((found) => {
      if (here) setSlots(found)
    })
    return () => {
      here = false
    }
  }, [list])
  return { slots }
}
