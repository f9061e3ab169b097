import type { Preset } from '../../io/write/csv'
import { type ChartTable, chartTable } from '../../io/write/tableCsv'
import { useApp } from '../../store/useApp'
import { selectRunDate } from '../model/current'
import { rankingRows } from '../model/rankingRows'
import { rankingTable } from '../model/rankingTable'
import { cantonName, provinceName } from '../programme/provinceName'
import { useRecordedStep } from '../step'
import { useChanceOf } from './useChanceOf'
import { useCsv } from './useCsv'

/**
 * Files of the step's territory: its official ranking, and the table under a chart. Both are read back before they are
 * called verified.
 */
export function useRankingFile() {
  const { programme, territory } = useRecordedStep()
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const chances = useChanceOf()
  const { simulated } = programme
  const named = (what: string) => ({ place: provinceName(territory.id), what, date, simulated })
  return {
    ranking: async (preset: Preset) => {
      const record = code()
      const chanceOf = await chances(programme, [territory])
      const context = { date, code: record, provinceName, cantonName, chanceOf }
      csv(rankingTable(rankingRows(programme, territory, context)), preset, named('ranking'))
    },
    chart: (table: ChartTable, what: string) => csv(chartTable(table, simulated), 'excel', named(what)),
  }
}
