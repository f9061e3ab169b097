import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { SPANISH, useI18n } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { fileName } from '../../io/write/fileName'
import { download } from '../../shared/files/download'
import { useChanceOf } from '../../shared/files/useChanceOf'
import { useCsv } from '../../shared/files/useCsv'
import { selectProgramme, selectRunDate } from '../../shared/model/current'
import { cantonName, provinceName } from '../../shared/programme/provinceName'
import { useApp } from '../../store/useApp'
import { type AskedScenario, askedOf } from './model/askedScenarios'
import { boardGeojson } from './model/boardGeojson'
import { type ProvinceAcross, selectProvincesAcross } from './model/provinceScenarios'
import { type ProvinceScenarioRow, provinceScenariosTable } from './model/provinceScenariosTable'
import { askedName } from './parts/askedName'

/** Writes which pair each province would pick in each scenario: one row per province and scenario. */
export function useProvinceScenariosCsv(): (preset: Preset) => void {
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const evaluator = useApp((state) => state.evaluator)
  const code = useApp((state) => state.recordCode)
  const write = useCsv()
  return (preset) => {
    if (!programme) return
    const { name, simulated } = programme
    const rows = selectProvincesAcross(programme, evaluator).flatMap((one) =>
      askedOf(programme).map((asked) => ({
        run: { name, simulated, date },
        code: code(),
        ...rowOf(programme, one, asked),
      })),
    )
    write(provinceScenariosTable(rows), preset, {
      place: 'programa',
      what: 'provincias por escenario',
      date,
      simulated,
    })
  }
}

/** Files speak Spanish, as those of the other screens. */
function rowOf(
  programme: Programme,
  { territory, lacks, cells, answered, robust }: ProvinceAcross,
  asked: AskedScenario,
): Omit<ProvinceScenarioRow, 'run' | 'code'> {
  const { t, format } = SPANISH
  const named = (products: readonly ProductId[]) =>
    products.map(
      (product) => programme.territories[territory]?.candidates.find(({ id }) => id === product)?.name ?? product,
    )
  const found = cells[asked.key]
  const cell = found?.status === 'answered' ? found.compared : null
  const missing =
    lacks.length > 0
      ? t('provinces.scenarios.lacks', { what: format.list(lacks.map((lack) => t(`ranking.lack.${lack}`))) })
      : t(`provinces.scenarios.${found?.status === 'elsewhere' ? 'elsewhere' : 'noBallots'}`)
  return {
    province: { code: territory, name: provinceName(territory) },
    scenario: askedName(asked, programme, SPANISH),
    verdict: cell ? cell.verdict : { missing },
    pair: cell && cell.tied.length === 0 ? named(cell.result.pair) : [],
    margin: cell?.result.margin ?? null,
    robust: robust && { pair: named(robust.pair), wins: robust.wins, of: answered, regret: robust.regret },
  }
}

/** Writes the board as a map for QGIS: each province with its two, how firm they are and its shape, then its cantons. */
export function useBoardGeojson(): () => Promise<void> {
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const toast = useApp((state) => state.toast)
  const { t } = useI18n()
  const chances = useChanceOf()
  return async () => {
    if (!programme) return
    const record = code()
    const chanceOf = await chances(programme, Object.values(programme.territories))
    const firmnessOf = (territory: Territory): number | null => {
      const [only, ...others] = chanceOf(territory)?.chance.today ?? []
      return only && others.length === 0 ? only.share : null
    }
    const board = boardGeojson(programme, { date, code: record, provinceName, cantonName, firmnessOf })
    const name = fileName({
      place: 'programa',
      what: 'tablero',
      date,
      simulated: programme.simulated,
      code: record,
      extension: 'geojson',
    })
    download(name, new TextEncoder().encode(JSON.stringify(board)), 'application/geo+json')
    toast(t('file.made.done', { name }))
  }
}
