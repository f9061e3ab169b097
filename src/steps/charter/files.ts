import type { CharterPaper } from '../../domain/charter'
import { useCsv } from '../../shared/files/useCsv'
import { CHARTER_FILES, charterTable } from '../../shared/model/charterTables'
import { selectRunDate } from '../../shared/model/current'
import { placeName } from '../../shared/programme/placeName'
import { useRecordedStep } from '../../shared/step'
import { useApp } from '../../store/useApp'

/** Writes one paper as a table for a spreadsheet. */
export function useCharterCsv(): (paper: CharterPaper) => void {
  const { programme, territory } = useRecordedStep()
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const { simulated } = programme
  return (paper) =>
    csv(charterTable(paper, programme, territory, date), 'excel', {
      place: placeName(programme, territory.id),
      what: CHARTER_FILES[paper],
      date,
      simulated,
    })
}
