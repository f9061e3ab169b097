import { isOfficial, type OfficialMethod } from '../../../domain/method'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import type { PanelFirmness } from '../../../shared/firmness/useFirmness'
import { announcedTie } from '../../../shared/model/announcedTie'
import type { Faces } from '../../../shared/model/faces'
import { marginWord } from '../../../shared/model/panel'
import type { RankingFacts } from '../lectura'
import type { ShownRanking } from '../model/shownRanking'

/**
 * What the step's sentence is made of: names and figures, no rules. Words for distances belong to the two official methods,
 * and chance was asked about the official one.
 */
export function factsOf(
  shown: ShownRanking,
  official: OfficialMethod,
  faces: Faces,
  firmness: PanelFirmness | null,
  t: I18n['t'],
): RankingFacts {
  const { method, rows, margin, tie, tiedAtCut } = shown
  const [first, second, third] = rows
  const own = method === official ? firmness : null
  const worded = isOfficial(method)
  const lead = !first || !second || !worded ? null : first.place === second.place ? 'shared' : 'apart'
  return {
    first: nameOf(faces, first?.product),
    second: nameOf(faces, second?.product),
    third: third ? nameOf(faces, third.product) : null,
    lead:
      lead === 'apart' && first && second
        ? marginWord(first.points - second.points, null)
        : lead === 'shared'
          ? lead
          : null,
    margin,
    word: margin === null || !worded ? null : marginWord(margin, own?.second ?? null),
    shared:
      tiedAtCut.length === 0
        ? null
        : { names: tiedAtCut.map((product) => nameOf(faces, product)), place: second?.place ?? 2 },
    tie: announcedTie(tie, own?.pair ?? null),
    unofficial: method === official ? null : { method: methodName(method, t), official: methodName(official, t) },
  }
}
