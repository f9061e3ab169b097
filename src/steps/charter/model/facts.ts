import { entriesOf, isForAnotherPair } from '../../../domain/charter'
import type { Programme, Territory } from '../../../domain/programme'
import { lastReview, pickedPair, plansOf } from '../../../shared/model/charterPapers'
import { selectFaces } from '../../../shared/model/faces'

/** What the head of the screen says, counted. */
export function charterFacts(programme: Programme, territory: Territory) {
  const { charter = [] } = territory
  const pair = pickedPair(territory)
  const faces = selectFaces(programme, territory)
  const actors = entriesOf(charter, 'actors')
  const actions = plansOf(territory)
    .filter(({ product }) => pair.includes(product))
    .flatMap((one) => one.actions)
  return {
    pair: pair.map((product) => faces.get(product)?.name ?? product),
    actors: actors.length,
    seats: actors.reduce((sum, { seats }) => sum + seats, 0),
    actions: actions.length,
    reviewed: actions.filter((one) => lastReview(one) !== null).length,
    late: actions.filter((one) => lastReview(one)?.state === 'late').length,
    stray: charter.filter((entry) => isForAnotherPair(entry, charter, pair)).length,
  }
}
