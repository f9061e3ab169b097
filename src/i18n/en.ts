import { words as frame } from '../frame/words.en'
import { words as files } from '../shared/files/words.en'
import { words as firmness } from '../shared/firmness/words.en'
import { words as glossary } from '../shared/glossary/words.en'
import { words as lesson } from '../shared/lesson/words.en'
import { words as names } from '../shared/names/words.en'
import { words as people } from '../shared/people/words.en'
import { words as places } from '../shared/programme/words.en'
import { words as rounds } from '../shared/rounds/words.en'
import { words as acta } from '../steps/acta/words.en'
import { words as arrivals } from '../steps/arrivals/words.en'
import { words as candidates } from '../steps/candidates/words.en'
import { words as change } from '../steps/change/words.en'
import { words as charter } from '../steps/charter/words.en'
import { words as disputes } from '../steps/disputes/words.en'
import { words as importing } from '../steps/import/words.en'
import { words as inbox } from '../steps/inbox/words.en'
import { words as indicators } from '../steps/indicators/words.en'
import { words as joining } from '../steps/join/words.en'
import { words as meetings } from '../steps/meetings/words.en'
import { words as mesas } from '../steps/mesas/words.en'
import { words as plan } from '../steps/plan/words.en'
import { words as programme } from '../steps/programme/words.en'
import { words as ranking } from '../steps/ranking/words.en'
import { words as ratings } from '../steps/ratings/words.en'
import { words as register } from '../steps/register/words.en'
import { words as scenarios } from '../steps/scenarios/words.en'
import { words as selection } from '../steps/selection/words.en'
import { words as sensitivity } from '../steps/sensitivity/words.en'
import { words as start } from '../steps/start/words.en'
import { words as weights } from '../steps/weights/words.en'
import { words as common } from './common.words.en'
import type { Messages } from './es'
import { words as findings } from './findings.words.en'
import { words as verdict } from './verdict.words.en'

/** English: does not compile while a key is missing. */
export const en: Messages = {
  ...common,
  ...findings,
  ...verdict,
  ...frame,
  ...files,
  ...firmness,
  ...glossary,
  ...lesson,
  ...names,
  ...people,
  ...places,
  ...acta,
  ...arrivals,
  ...rounds,
  ...candidates,
  ...change,
  ...charter,
  ...disputes,
  ...importing,
  ...indicators,
  ...joining,
  ...meetings,
  ...mesas,
  ...plan,
  ...programme,
  ...ranking,
  ...ratings,
  ...inbox,
  ...register,
  ...scenarios,
  ...selection,
  ...sensitivity,
  ...start,
  ...weights,
}
