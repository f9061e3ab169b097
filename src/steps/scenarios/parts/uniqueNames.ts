import type { I18n } from '../../../i18n/useI18n'
import type { Compared } from './change'
import { nameOfScenario } from './named'

/** Names of the scenarios in their order; a second one of the same name carries its number. */
export function uniqueNames({ comparison, ...place }: Compared, i18n: I18n): readonly string[] {
  const names = comparison.columns.map(({ scenario }) => nameOfScenario(scenario, place, i18n))
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}
