import { frame } from '../frame/words.es'
import { firmness } from '../shared/firmness/words.es'
import { candidatos } from '../steps/candidates/words.es'
import { importing } from '../steps/import/words.es'
import { indicadores } from '../steps/indicators/words.es'
import { programa } from '../steps/programme/words.es'
import { ranking } from '../steps/ranking/words.es'
import { ratings } from '../steps/ratings/words.es'
import { scenarios } from '../steps/scenarios/words.es'
import { selection } from '../steps/selection/words.es'
import { sensitivity } from '../steps/sensitivity/words.es'
import { inicio } from '../steps/start/words.es'
import { weights } from '../steps/weights/words.es'
import { common } from './common.words.es'
import { findings } from './findings.words.es'

/** Spanish: the source of the keys. One file per part of the interface; a new part is one line here and one in en.ts. */
export const es = {
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

export type MessageKey = keyof typeof es

/** Whether a code has words. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(es, key)
