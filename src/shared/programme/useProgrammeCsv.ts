import type { Preset } from '../../io/write/csv'
import { useApp } from '../../store/useApp'
import { useChanceOf } from '../files/useChanceOf'
import { useCsv } from '../files/useCsv'
import { selectProgramme, selectRunDate } from '../model/current'
import { pickedIn, programmeRows } from '../model/rankingRows'
import { rankingTable } from '../model/rankingTable'
import { cantonName, provinceName } from './provinceName'

/** Writes `ranking.csv` of the whole stage: two rows per province, 26 for thirteen. */
export function useProgrammeCsv(): (preset: Preset) => Promise<void> {
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const write = useCsv()
  const chances = useChanceOf()
  return async (preset) => {
    if (!programme) return
    const record = code()
    const chanceOf = await chances(programme, pickedIn(programme))
    const rows = programmeRows(programme, { date, code: record, provinceName, cantonName, chanceOf })
    const { simulated } = programme
    write(rankingTable(rows), preset, { place: 'programa', what: 'ranking', date, simulated })
  }
}
