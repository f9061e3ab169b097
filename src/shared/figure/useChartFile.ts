import { useCallback } from 'react'
import { provinceOf } from '../../domain/place'
import type { Preset } from '../../io/write/csv'
import { type ChartTable, chartTable } from '../../io/write/tableCsv'
import { useApp } from '../../store/useApp'
import { useCsv } from '../files/useCsv'
import { selectRunDate } from '../model/current'
import { placeName } from '../programme/placeName'
import { provinceName } from '../programme/provinceName'
import { useStep } from '../step'

/** Writes the table under a chart as a file that says in every row which record, province and day it comes from. */
export function useChartFile(): (table: ChartTable, what: string, preset: Preset) => void {
  const { programme, territory } = useStep()
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  return useCallback(
    (table, what, preset) => {
      const { name, simulated } = programme
      const province = { code: provinceOf(territory.id), name: provinceName(territory.id) }
      const origin = { run: { name, simulated, date }, province, code: code() }
      csv(chartTable(table, origin), preset, { place: placeName(programme, territory.id), what, date, simulated })
    },
    [programme, territory, code, date, csv],
  )
}
