import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import type { Comparison } from '../../../shared/model/scenarios'
import { differenceName, NO_DIFFERENCE, rulesName } from '../../../shared/scenario/differenceWords'
import { differenceOf, type ScenarioSource } from '../../../shared/scenario/named'

export interface AssumptionRow {
  readonly head: string
  readonly cells: readonly string[]
}

/** Method, what is left out and changed values, each only where some scenario differs in it. */
export function assumptionRows({ columns }: Comparison, place: ScenarioSource, i18n: I18n): readonly AssumptionRow[] {
  const { t, format } = i18n
  const facts = columns.map(({ scenario }) => differenceOf(scenario, place, i18n))
  const nothing = t('scenarios.nothing')
  const rows: readonly AssumptionRow[] = [
    {
      head: t('scenarios.method'),
      cells: facts.some(({ method, settings }) => method || settings.length > 0)
        ? columns.map(({ scenario }, j) => [methodName(scenario.method, t), ...(facts[j]?.settings ?? [])].join(', '))
        : [],
    },
    {
      head: t('scenarios.rules'),
      cells: facts.some((fact) => rulesName(fact, i18n).length > 0)
        ? facts.map((fact) => format.list(rulesName(fact, i18n)) || t('scenarios.rules.mesa'))
        : [],
    },
    {
      head: t('scenarios.without'),
      cells: facts.some(({ without }) => without.length > 0)
        ? facts.map(({ without }) => format.list(without) || nothing)
        : [],
    },
    {
      head: t('scenarios.values'),
      cells: facts.some(({ changes }) => changes.length > 0)
        ? facts.map(({ changes }) =>
            changes.length === 0 ? nothing : differenceName({ ...NO_DIFFERENCE, changes }, i18n),
          )
        : [],
    },
  ]
  return rows.filter(({ cells }) => cells.length > 0)
}
