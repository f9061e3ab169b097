import { CANTONS, PROVINCES } from '../../../data/places'
import type { Programme, Territory } from '../../domain/programme'
import type { Preset } from '../../io/write/csv'
import { rankingTable } from '../../io/write/rankingCsv'
import { type ChartTable, chartTable } from '../../io/write/tableCsv'
import { selectRunDate } from '../../selectors/current'
import { rankingRows } from '../../selectors/rankingRows'
import { useApp } from '../../store/useApp'
import { useCsv } from '../marco/useCsv'

const provinceName = (code: string): string => PROVINCES.find(({ id }) => id === code)?.name ?? code
const cantonName = (code: string): string => CANTONS.find(({ id }) => id === code)?.name ?? code

/** Files of this step: the official ranking, and the table under a chart. Both are read back before they are called verified. */
export function useRankingFile(programme: Programme, territory: Territory) {
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const { simulated } = programme
  const named = (what: string) => ({ place: provinceName(territory.id), what, date, simulated })
  return {
    ranking: (preset: Preset) => {
      const context = { date, code: code(), provinceName, cantonName }
      csv(rankingTable(rankingRows(programme, territory, context), { simulated }), preset, named('ranking'))
    },
    chart: (table: ChartTable, what: string) => csv(chartTable(table, simulated), 'excel', named(what)),
  }
}
