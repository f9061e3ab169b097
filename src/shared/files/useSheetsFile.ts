import { useCallback } from 'react'
import type { Preset } from '../../io/write/csv'
import { useApp } from '../../store/useApp'
import { selectRunDate } from '../model/current'
import { sheetRows, sheetTable } from '../model/sheetRows'
import { placeName } from '../programme/placeName'
import { useStep } from '../step'
import { useCsv } from './useCsv'

/** Every sheet of the step's territory as one file that the import of ratings takes back. */
export function useSheetsFile(): (preset: Preset) => void {
  const { programme, territory } = useStep()
  const date = useApp(selectRunDate)
  const csv = useCsv()
  return useCallback(
    (preset) =>
      csv(sheetTable(sheetRows(programme, territory, date)), preset, {
        place: placeName(programme, territory.id),
        what: 'hojas',
        date,
        simulated: programme.simulated,
      }),
    [programme, territory, date, csv],
  )
}
