import { contrastOf } from '../../../domain/method'
import { type Programme, territoriesOf } from '../../../domain/programme'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import type { AskedScenario } from '../model/provinceScenarios'

/** Name of a scenario every province is asked. The contrast has one name only where all mesas chose the same method. */
export function askedName(asked: AskedScenario, programme: Programme, { t }: I18n): string {
  switch (asked) {
    case 'mesa':
      return t('scenarios.mesa')
    case 'equal':
      return t('scenarios.diff.equal')
    case 'people':
      return t('scenarios.diff.people')
    case 'eps':
      return t('scenarios.diff.segment', { segment: programme.segments.find(({ id }) => id === 'eps')?.name ?? 'EPS' })
    case 'contrast': {
      const [method, ...others] = new Set(territoriesOf(programme).map((one) => contrastOf(one.method.official)))
      return method && others.length === 0 ? methodName(method, t) : t('provinces.scenarios.contrast')
    }
  }
}
