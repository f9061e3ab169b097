import { words as frame } from '../frame/words.es'
import { words as firmness } from '../shared/firmness/words.es'
import { words as candidates } from '../steps/candidates/words.es'
import { words as importing } from '../steps/import/words.es'
import { words as indicators } from '../steps/indicators/words.es'
import { words as programme } from '../steps/programme/words.es'
import { words as ranking } from '../steps/ranking/words.es'
import { words as ratings } from '../steps/ratings/words.es'
import { words as scenarios } from '../steps/scenarios/words.es'
import { words as selection } from '../steps/selection/words.es'
import { words as sensitivity } from '../steps/sensitivity/words.es'
import { words as start } from '../steps/start/words.es'
import { words as weights } from '../steps/weights/words.es'
import { words as common } from './common.words.es'
import { words as findings } from './findings.words.es'
import { words as verdict } from './verdict.words.es'

/** Spanish: the source of the keys. One file per part of the interface; a new part is one line here and one in en.ts. */
export const es = {
  ...common,
  ...findings,
  ...verdict,
  ...frame,
  ...firmness,
  ...candidates,
  ...importing,
  ...indicators,
  ...programme,
  ...ranking,
  ...ratings,
  ...scenarios,
  ...selection,
  ...sensitivity,
  ...start,
  ...weights,
}

export type MessageKey = keyof typeof es

/** All the words of a language: a key that is missing does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>

/** Whether a code has words. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(es, key)
