import type { Programme, Territory } from '../../src/domain/programme'
import type { StepId } from '../../src/domain/step'
import { selectJoined, selectRanked, selectWeights } from '../../src/selectors/evaluation'

/** The official ranking as text: the same bytes mean the same order, scores and margin to the last digit. */
export function rankingText(programme: Programme, territory: Territory): string {
  const ranked = selectRanked(programme, territory)
  return JSON.stringify(ranked.status === 'ranked' ? ranked.evaluation : ranked.lacks)
}

/** What a step signs when it is closed, as text. */
export function signedText(programme: Programme, territory: Territory, step: StepId): string {
  switch (step) {
    case 'candidates': {
      const from = (mesa: string | null) => territory.mesas.find(({ id }) => id === mesa)
      return JSON.stringify(territory.candidates.map((one) => [one, from(one.mesa)?.kind, from(one.mesa)?.canton]))
    }
    case 'indicators':
      return JSON.stringify(territory.indicators)
    case 'weights':
      return JSON.stringify([selectWeights(programme, territory).official, territory.method])
    case 'ratings': {
      const { data, evidence, round } = territory
      return JSON.stringify([selectJoined(territory), data, evidence, round])
    }
    case 'scenarios':
      return JSON.stringify([rankingText(programme, territory), territory.scenarios])
    case 'selection':
      return JSON.stringify([rankingText(programme, territory), territory.pick])
    default:
      return rankingText(programme, territory)
  }
}
