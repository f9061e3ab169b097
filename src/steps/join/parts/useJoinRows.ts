import { useEffect, useState } from 'react'
import type { Arrival, JoinRow } from '../../../store/joining'
import { useApp } from '../../../store/useApp'

/**
 * What each file would bring, counted off the page's thread: those of before stay in view until the new ones are there. null until
 * the first are.
 *
 * @param onStop the counting was given up
 */
export function useJoinRows(
  records: readonly Arrival[],
  left: ReadonlySet<Arrival>,
  onStop: () => void,
): readonly JoinRow[] | null {
  const joinRows = useApp((state) => state.joinRows)
  const log = useApp((state) => state.work?.log)
  const [rows, setRows] = useState<{ readonly of: readonly Arrival[]; readonly rows: readonly JoinRow[] } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are of the open record, which an act or another tab changes
  useEffect(() => {
    let waited = records.length > 0
    if (waited)
      void joinRows(records, (one) => !left.has(one)).then((counted) => {
        if (!waited) return
        if (counted) setRows({ of: records, rows: counted })
        else onStop()
      })
    return () => {
      waited = false
    }
  }, [joinRows, records, left, log])
  // Rows of other files would stand beside the wrong names.
  return rows?.of === records ? rows.rows : null
}
