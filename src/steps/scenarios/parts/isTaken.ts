import type { ScenarioId } from '../../../domain/ids'
import { sameWords } from '../../../domain/product'
import type { I18n } from '../../../i18n/useI18n'
import { mesaScenario } from '../../../shared/model/scenarios'
import { nameOfScenario, type Place } from './named'

/** Whether another scenario, or the mesa, already goes by this name; `own` is the one being named, if it is there. */
export const isTaken = (name: string, own: ScenarioId | null, place: Place, i18n: I18n): boolean =>
  [mesaScenario(place.territory), ...place.territory.scenarios]
    .filter(({ id }) => id !== own)
    .some((other) => sameWords(nameOfScenario(other, place, i18n), name))
