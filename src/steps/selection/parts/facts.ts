import type { ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { isClosed } from '../../../domain/step'
import { selectRanked } from '../../../shared/model/evaluation'
import { oneChain, otherChain } from '../../../shared/model/panel'
import type { SelectionFacts } from '../lectura'
import type { Selection } from '../model/selection'

/** What the step's sentence is made of: names and figures, no rules. */
export function selectionFacts(
  programme: Programme,
  territory: Territory,
  selection: Selection | null,
): SelectionFacts {
  const ranked = selectRanked(programme, territory)
  const nameOf = (product: ProductId | null | undefined) =>
    territory.candidates.find(({ id }) => id === product)?.name ?? ''
  if (ranked.status === 'lacking' || !selection) {
    const lacks = ranked.status === 'lacking' ? ranked.lacks : []
    return { lacks, picked: null, outdated: null, oneChain: null, tie: null, decided: [], departs: false }
  }
  const { evaluation, verdict } = selection
  const { pair, tiedAtCut, margin } = evaluation
  const [first, second, third] = evaluation.rows
  const { pick } = territory
  const instead = tiedAtCut.length === 0 && oneChain(territory, pair) ? otherChain(territory, evaluation) : null
  const chain = territory.candidates.find(({ id }) => id === first?.product)?.chain ?? ''
  return {
    lacks: [],
    picked: pick && isClosed(territory.steps.selection) ? [nameOf(pick.products[0]), nameOf(pick.products[1])] : null,
    outdated: outdatedPair(territory, nameOf),
    oneChain: instead === null ? null : { chain, first: nameOf(first?.product), instead: nameOf(instead) },
    tie:
      verdict.tie.length === 0
        ? null
        : {
            second: nameOf(second?.product),
            third: nameOf(third?.product),
            shared: tiedAtCut.length === 0 ? null : { names: tiedAtCut.map(nameOf), place: second?.place ?? 2 },
            tie: verdict.tie,
            margin: margin ?? 0,
          },
    decided: pair.filter((product) => !tiedAtCut.includes(product)).map(nameOf),
    departs: selection.reasons.includes('departs'),
  }
}

function outdatedPair({ pick, steps }: Territory, nameOf: (product: ProductId) => string): SelectionFacts['outdated'] {
  const mark = steps.selection.at(-1)
  if (!pick || mark?.act !== 'outdated' || !mark.cause) return null
  return { first: nameOf(pick.products[0]), second: nameOf(pick.products[1]), step: mark.cause }
}
