import type { Programme, Territory } from '../../src/domain/programme'
import { isClosed, STEPS, type StepId } from '../../src/domain/step'
import type { Folded } from '../../src/record/folded'
import { selectJoined, selectRanked, selectWeights } from '../../src/shared/model/evaluation'
import { territory } from './everyAct'

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

/** What each of these steps signs, and the official ranking when all it is made of is among them. */
export function signatures(programme: Programme, territory: Territory, closed: readonly StepId[]): readonly string[] {
  const whole = STEPS.slice(0, 4).every((step) => closed.includes(step))
  return [
    ...closed.map((step) => signedText(programme, territory, step)),
    ...(whole ? [rankingText(programme, territory)] : []),
  ]
}

/** The same in the province of the record of every act. */
export function signaturesIn({ programme }: Folded, closed: readonly StepId[]): readonly string[] {
  const mesa = programme?.territories[territory]
  return programme && mesa ? signatures(programme, mesa, closed) : closed.map(() => 'the province is gone')
}

export const closedIn = ({ programme }: Folded): readonly StepId[] => {
  const mesa = programme?.territories[territory]
  return mesa ? STEPS.filter((step) => isClosed(mesa.steps[step])) : []
}
