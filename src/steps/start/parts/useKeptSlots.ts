import { useEffect, useState } from 'react'
import { useApp } from '../../../store/useApp'

/** What this device keeps, read once per visit to the start; null while reading. */
export function useKeptSlots() {
  const list = useApp((state) => state.keptSlots)
  const [found, setFound] = useState<Awaited<ReturnType<typeof list>> | null>(null)
  useEffect(() => {
    let here = true
    void list().then((answer) => {
      if (here) setFound(answer)
    })
    return () => {
      here = false
    }
  }, [list])
  return { slots: found?.slots ?? null, unread: found?.unread ?? false }
}
