import { words as files } from '../shared/files/words.es'
import { words as firmness } from '../shared/firmness/words.es'
import { words as glossary } from '../shared/glossary/words.es'
import { words as lesson } from '../shared/lesson/words.es'
import { words as names } from '../shared/names/words.es'
import { words as people } from '../shared/people/words.es'
import { words as places } from '../shared/programme/words.es'
import { words as rounds } from '../shared/rounds/words.es'
import { words as acta } from '../steps/acta/words.es'
import { words as arrivals } from '../steps/arrivals/words.es'
import { words as candidates } from '../steps/candidates/words.es'
import { words as change } from '../steps/change/words.es'
import { words as charter } from '../steps/charter/words.es'
import { words as disputes } from '../steps/disputes/words.es'
import { words as importing } from '../steps/import/words.es'
import { words as inbox } from '../steps/inbox/words.es'
import { words as indicators } from '../steps/indicators/words.es'
import { words as joining } from '../steps/join/words.es'
import { words as meetings } from '../steps/meetings/words.es'
import { words as mesas } from '../steps/mesas/words.es'
import { words as plan } from '../steps/plan/words.es'
import { words as programme } from '../steps/programme/words.es'
import { words as ranking } from '../steps/ranking/words.es'
import { words as ratings } from '../steps/ratings/words.es'
import { words as register } from '../steps/register/words.es'
import { words as scenarios } from '../steps/scenarios/words.es'
import { words as selection } from '../steps/selection/words.es'
import { words as sensitivity } from '../steps/sensitivity/words.es'
import { words as weights } from '../steps/weights/words.es'
import { words as findings } from './findings.words.es'
import { words as verdict } from './verdict.words.es'

/** Words of the screens behind the first one, and of what can be wrong with what people bring. A new step is one line here and one in en.ts. */
export const stepWords = {
  ...findings,
  ...verdict,
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
  ...inbox,
  ...indicators,
  ...joining,
  ...meetings,
  ...mesas,
  ...plan,
  ...programme,
  ...ranking,
  ...ratings,
  ...register,
  ...scenarios,
  ...selection,
  ...sensitivity,
  ...weights,
}
