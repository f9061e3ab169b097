import { contrastOf } from '../../../domain/method'
import { type Programme, provincesOf } from '../../../domain/programme'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import { provinceName } from '../../../shared/programme/provinceName'
import { nameOfScenario } from '../../../shared/scenario/named'
import type { AskedScenario } from '../model/askedScenarios'

/** Name of a scenario every province is asked. The contrast has one name only where all mesas chose the same method. */
export function askedName(asked: AskedScenario, programme: Programme, i18n: I18n): string {
  const { t } = i18n
  switch (asked.kind) {
    case 'mesa':
      return t('scenarios.mesa')
    case 'equal':
      return t('scenarios.diff.equal')
    case 'people':
      return t('scenarios.diff.people')
    case 'eps':
      return t('scenarios.diff.segment', { segment: programme.segments.find(({ id }) => id === 'eps')?.name ?? 'EPS' })
    case 'contrast': {
      const [method, ...others] = new Set(provincesOf(programme).map((one) => contrastOf(one.method.official)))
      return method && others.length === 0 ? methodName(method, t) : t('provinces.scenarios.contrast')
    }
    case 'saved': {
      const { from, scenario } = asked
      const territory = programme.territories[from]
      const name = territory ? nameOfScenario(scenario, { programme, territory }, i18n) : (scenario.name ?? '')
      return t('provinces.scenarios.saved', { name, province: provinceName(from) })
    }
  }
}
