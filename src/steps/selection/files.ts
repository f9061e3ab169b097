import type { OutTable, Preset } from '../../io/write/csv'
import { useCsv } from '../../shared/files/useCsv'
import { useRankingFile } from '../../shared/files/useRankingFile'
import { useSheetsFile } from '../../shared/files/useSheetsFile'
import { selectRunDate } from '../../shared/model/current'
import { placeName } from '../../shared/programme/placeName'
import { useRecordedStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { dataRows, dataTable } from './model/dataRows'
import { matrixRows, matrixTable } from './model/matrixRows'
import { weightsRows, weightsTable } from './model/weightsRows'

export type FileKind = 'ranking' | 'matriz' | 'subindicadores' | 'hojas' | 'pesos'

/** The CSV files of a territory, each in the preset asked for. */
export function useFiles(): Readonly<Record<FileKind, (preset: Preset) => void>> {
  const { programme, territory } = useRecordedStep()
  const evaluator = useApp((state) => state.evaluator)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const ranking = useRankingFile()
  const sheets = useSheetsFile()
  const { simulated } = programme
  const write = (table: OutTable, what: FileKind, preset: Preset) =>
    csv(table, preset, { place: placeName(programme, territory.id), what, date, simulated })
  return {
    ranking: (preset) => void ranking(preset),
    matriz: (preset) => write(matrixTable(matrixRows(programme, territory, date, evaluator)), 'matriz', preset),
    subindicadores: (preset) => write(dataTable(dataRows(programme, territory, date)), 'subindicadores', preset),
    hojas: sheets,
    pesos: (preset) => write(weightsTable(weightsRows(programme, territory, date)), 'pesos', preset),
  }
}
