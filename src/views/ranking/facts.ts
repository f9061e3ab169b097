import type { OfficialMethod } from '../../domain/method'
import type { RankingFacts } from '../../i18n/lecturas/ranking'
import type { I18n } from '../../i18n/useI18n'
import { marginWord } from '../../selectors/panel'
import type { ShownRanking } from '../../selectors/shownRanking'
import { type Faces, nameOf } from './names'

/** What the step's sentence is made of: names and figures, no rules. Words for distances belong to the two official methods. */
export function factsOf(shown: ShownRanking, official: OfficialMethod, faces: Faces, t: I18n['t']): RankingFacts {
  const { method, rows, margin, tie, tiedAtCut } = shown
  const [first, second, third] = rows
  const worded = method === 'ahp' || method === 'topsis'
  const lead = !first || !second || !worded ? null : first.place === second.place ? 'shared' : 'apart'
  return {
    first: nameOf(faces, first?.product),
    second: nameOf(faces, second?.product),
    third: third ? nameOf(faces, third.product) : null,
    lead:
      lead === 'apart' && first && second ? marginWord(first.points - second.points) : lead === 'shared' ? lead : null,
    margin,
    word: margin === null || !worded ? null : marginWord(margin),
    shared:
      tiedAtCut.length === 0
        ? null
        : { names: tiedAtCut.map((product) => nameOf(faces, product)), place: second?.place ?? 2 },
    tie,
    unofficial: method === official ? null : { method: t(`method.${method}`), official: t(`method.${official}`) },
  }
}
