import type { ProductId, TerritoryId } from '../../domain/ids'
import { plain } from '../../domain/product'
import type { Programme } from '../../domain/programme'
import { SPANISH } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { provinceName } from '../../shared/programme/provinceName'
import { useApp } from '../../store/useApp'
import type { StagePlan } from './model/planRequest'
import { gadGroupOf, selectChains, selectStage } from './model/planRequest'
import { planRows } from './model/planRows'
import { type PlanFileRow, planTable } from './model/planTable'
import { plainRule } from './parts/ruleWords'

/** Writes a plan: one row per province, those outside it too. Files speak Spanish, as those of the other screens. */
export function usePlanFile(programme: Programme, plan: StagePlan | null): (preset: Preset) => void {
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const write = useCsv()
  return (preset) => {
    if (!plan) return
    const { name, simulated } = programme
    const run = { name, simulated, date }
    const rows = planFileRows(programme, plan).map((row) => ({ run, code: code(), ...row }))
    write(planTable(rows), preset, { place: 'programa', what: 'plan', date, simulated })
  }
}

/** Rows of the file, by code of the province. */
export function planFileRows(programme: Programme, plan: StagePlan): readonly Omit<PlanFileRow, 'run' | 'code'>[] {
  const { t, format } = SPANISH
  const stage = selectStage(programme)
  const chains = new Map(selectChains(programme, programme).map(({ recorded }) => [plain(recorded), recorded] as const))
  const used = (programme.planRules ?? []).filter((rule) => rule.used)
  const rules = used.map(({ demand }) => plainRule(demand, chains, SPANISH)).join('; ')
  const named = (code: TerritoryId, product: ProductId) =>
    programme.territories[code]?.candidates.find(({ id }) => id === product)?.name ?? product
  const province = (code: TerritoryId) => ({
    code,
    name: provinceName(code),
    group: gadGroupOf(code),
  })
  const inside = planRows(stage, plan).map((row) => ({
    province: province(row.territory),
    today: row.today.map((product) => named(row.territory, product)),
    plan: row.products.map(({ product }) => named(row.territory, product)),
    signed: row.signed,
    changed: row.changed,
    givenUp: row.givenUp,
    rules,
    missing: '',
  }))
  const outside = stage.outside.map(({ territory, lacks }) => ({
    province: province(territory),
    today: [],
    plan: [],
    signed: null,
    changed: null,
    givenUp: null,
    rules,
    missing: format.list(lacks.map((lack) => t(`ranking.lack.${lack}`))),
  }))
  return [...inside, ...outside].toSorted((one, other) => (one.province.code < other.province.code ? -1 : 1))
}
