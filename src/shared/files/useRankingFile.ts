import { useCallback } from 'react'
import type { Preset } from '../../io/write/csv'
import { useApp } from '../../store/useApp'
import { selectRunDate } from '../model/current'
import { rankingRows } from '../model/rankingRows'
import { rankingTable } from '../model/rankingTable'
import { placeName } from '../programme/placeName'
import { cantonName, provinceName } from '../programme/provinceName'
import { useRecordedStep } from '../step'
import { useChanceOf } from './useChanceOf'
import { useCsv } from './useCsv'

/** The official ranking of the step's territory as a file, read back before it is called verified. */
export function useRankingFile(): (preset: Preset) => Promise<void> {
  const { programme, territory } = useRecordedStep()
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const chances = useChanceOf()
  return useCallback(
    async (preset) => {
      const record = code()
      const chanceOf = await chances(programme, [territory])
      const context = { date, code: record, provinceName, cantonName, chanceOf }
      const name = { place: placeName(programme, territory.id), what: 'ranking', date, simulated: programme.simulated }
      csv(rankingTable(rankingRows(programme, territory, context)), preset, name)
    },
    [programme, territory, code, date, csv, chances],
  )
}
