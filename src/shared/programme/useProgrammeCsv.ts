import { type Programme, territoriesOf } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import type { Preset } from '../../io/write/csv'
import { programmeTable } from '../../io/write/rankingCsv'
import { useApp } from '../../store/useApp'
import { useCsv } from '../files/useCsv'
import { selectRunDate } from '../model/current'
import { rankingRows } from '../model/rankingRows'
import { cantonName, provinceName } from './provinceName'

/** Writes `ranking.csv` of the whole stage: two rows per province, 26 for thirteen. */
export function useProgrammeCsv(programme: Programme): (preset: Preset) => void {
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const write = useCsv()
  return (preset) => {
    const context = { date, code: code(), provinceName, cantonName }
    const all = territoriesOf(programme)
    const picked = all
      .filter(({ steps }) => isClosed(steps.selection))
      .flatMap((territory) => rankingRows(programme, territory, context).filter((row) => row.picked))
    const names = all.map(({ id }) => ({ code: id, name: provinceName(id) }))
    const { name, bodyVersion, simulated } = programme
    const missing = { run: name, date, bodyVersion, code: context.code }
    const file = { place: 'programa', what: 'ranking', date, simulated }
    write(programmeTable(names, picked, missing, { simulated }), preset, file)
  }
}
