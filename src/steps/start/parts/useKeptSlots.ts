import { useEffect, useState } from 'react'
import { useApp } from '../../../store/useApp'
import type { WorkSlice } from '../../../store/workSlice'

/** What this device keeps, read once per visit to the start; null while reading. Copies of one programme are compared after. */
export function useKeptSlots() {
  const list = useApp((state) => state.keptSlots)
  const compare = useApp((state) => state.standings)
  const [found, setFound] = useState<Awaited<ReturnType<typeof list>> | null>(null)
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
  return { slots: found?.slots ?? null, unread: found?.unread ?? false, standings }
}

const NONE: Awaited<ReturnType<WorkSlice['standings']>> = new Map()
