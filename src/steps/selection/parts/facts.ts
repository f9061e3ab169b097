import type { ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { isClosed } from '../../../domain/step'
import { type AnnouncedTie, announcedTie } from '../../../shared/model/announcedTie'
import { selectRanked } from '../../../shared/model/evaluation'
import { oneChain, otherChain } from '../../../shared/model/panel'
import type { SelectionFacts } from '../lectura'
import type { Selection } from '../model/selection'

/**
 * What the step's sentence is made of: names and figures, no rules.
 *
 * @param pairShare how often the pair of the ranking comes out by chance, 0…1; null while nobody knows
 */
export function factsOf(
  programme: Programme,
  territory: Territory,
  selection: Selection | null,
  pairShare: number | null,
): SelectionFacts {
  const ranked = selectRanked(programme, territory)
  const nameOf = (product: ProductId | null | undefined) =>
    territory.candidates.find(({ id }) => id === product)?.name ?? ''
  if (ranked.status === 'lacking' || !selection) {
    const lacks = ranked.status === 'lacking' ? ranked.lacks : []
    return { lacks, picked: null, outdated: null, oneChain: null, tie: null, departs: false }
  }
  const { evaluation } = selection
  const [first, second, third] = evaluation.rows
  const { pick } = territory
  const why = mostTelling(announcedTie(evaluation.tie, pairShare))
  const instead = oneChain(territory, evaluation.pair) ? otherChain(territory, evaluation) : null
  const chain = territory.candidates.find(({ id }) => id === first?.product)?.chain ?? ''
  return {
    lacks: [],
    picked: pick && isClosed(territory.steps.selection) ? [nameOf(pick.products[0]), nameOf(pick.products[1])] : null,
    outdated: outdatedPair(territory, nameOf),
    oneChain: instead === null ? null : { chain, first: nameOf(first?.product), instead: nameOf(instead) },
    tie:
      why === null
        ? null
        : {
            why,
            second: nameOf(second?.product),
            third: nameOf(third?.product),
            margin: evaluation.margin ?? 0,
          },
    departs: selection.reasons.includes('departs'),
  }
}

function outdatedPair({ pick, steps }: Territory, nameOf: (product: ProductId) => string): SelectionFacts['outdated'] {
  const mark = steps.selection.at(-1)
  if (!pick || mark?.act !== 'outdated' || !mark.cause) return null
  return { first: nameOf(pick.products[0]), second: nameOf(pick.products[1]), step: mark.cause }
}

function mostTelling(reasons: readonly AnnouncedTie[]): NonNullable<SelectionFacts['tie']>['why'] | null {
  if (reasons.includes('small-margin') || reasons.includes('equal-scores')) return 'margin'
  if (reasons.includes('contrast-differs')) return 'contrast'
  if (reasons.includes('interval-overlaps')) return 'unknown'
  return reasons.includes('pair-unsure') ? 'chance' : null
}
