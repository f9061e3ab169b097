import { gapWord } from '../../../domain/margin'
import { isOfficial, type OfficialMethod } from '../../../domain/method'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import type { PanelFirmness } from '../../../shared/firmness/useFirmness'
import type { Faces } from '../../../shared/model/faces'
import { verdictOf } from '../../../shared/model/verdict'
import type { RankingFacts } from '../lectura'
import type { ShownRanking, ShownRow } from '../model/shownRanking'

/**
 * What the step's sentence is made of: names and figures, no rules. Words for distances belong to the two official methods,
 * and chance was asked about the official one.
 */
export function rankingFacts(
  shown: ShownRanking,
  official: OfficialMethod,
  faces: Faces,
  firmness: PanelFirmness | null,
  t: I18n['t'],
): RankingFacts {
  const { method, rows, margin, tiedAtCut } = shown
  const [first, second, third] = rows
  const { tie, word } = verdictOf(shown, method === official ? firmness : null)
  return {
    first: nameOf(faces, first?.product),
    second: nameOf(faces, second?.product),
    third: nameOf(faces, third?.product),
    lead: isOfficial(method) ? leadOf(first, second) : null,
    margin,
    word: isOfficial(method) ? word : null,
    shared:
      tiedAtCut.length === 0
        ? null
        : { names: tiedAtCut.map((product) => nameOf(faces, product)), place: second?.place ?? 2 },
    tie,
    unofficial: method === official ? null : { method: methodName(method, t), official: methodName(official, t) },
  }
}

function leadOf(first: ShownRow | undefined, second: ShownRow | undefined): RankingFacts['lead'] {
  if (!first || !second) return null
  return first.place === second.place ? 'shared' : gapWord(first.points - second.points)
}
