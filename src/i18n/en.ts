import { frame } from '../frame/words.en'
import { firmness } from '../shared/firmness/words.en'
import { candidatos } from '../steps/candidates/words.en'
import { importing } from '../steps/import/words.en'
import { indicadores } from '../steps/indicators/words.en'
import { programa } from '../steps/programme/words.en'
import { ranking } from '../steps/ranking/words.en'
import { ratings } from '../steps/ratings/words.en'
import { scenarios } from '../steps/scenarios/words.en'
import { selection } from '../steps/selection/words.en'
import { sensitivity } from '../steps/sensitivity/words.en'
import { inicio } from '../steps/start/words.en'
import { weights } from '../steps/weights/words.en'
import { common } from './common.words.en'
import type { MessageKey } from './es'
import { findings } from './findings.words.en'

/** English: does not compile while a key is missing. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...candidatos,
  ...common,
  ...findings,
  ...firmness,
  ...frame,
  ...importing,
  ...indicadores,
  ...inicio,
  ...programa,
  ...ranking,
  ...ratings,
  ...scenarios,
  ...selection,
  ...sensitivity,
  ...weights,
}
