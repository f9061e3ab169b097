import type { TerritoryId } from '../../../domain/ids'
import { mesasIn, type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { isClosed, isOutdated, STEPS, type StepId } from '../../../domain/step'
import { memo } from '../../../shared/model/memo'
import { progressOf } from '../../../shared/model/progress'

/** How far a step of one place is. Outdated: signed, and made with other data since. */
export type PlaceStepState = 'signed' | 'outdated' | 'begun' | 'missing'

/** One place of work: a province, or one of its mesas. */
export interface PlaceSteps {
  readonly place: TerritoryId
  readonly steps: Readonly<Record<StepId, PlaceStepState>>
}

/** What is missing, by place and step: every province of the stage, then its mesas that work in this record. */
export const selectMissing = memo((programme: Programme): readonly PlaceSteps[] =>
  provincesOf(programme).flatMap((province) =>
    [province, ...mesasIn(programme, province.id)].map((territory) => ({
      place: territory.id,
      steps: stepsOf(programme, territory),
    })),
  ),
)

function stepsOf(programme: Programme, territory: Territory): PlaceSteps['steps'] {
  const { reached, next } = progressOf(programme, territory)
  const stateOf = (step: StepId): PlaceStepState => {
    const marks = territory.steps[step]
    if (isClosed(marks)) return 'signed'
    if (isOutdated(marks)) return 'outdated'
    // What is computed stands as soon as the steps it comes of do.
    return reached === STEPS.length || STEPS.indexOf(step) < STEPS.indexOf(next) ? 'begun' : 'missing'
  }
  return {
    candidates: stateOf('candidates'),
    indicators: stateOf('indicators'),
    weights: stateOf('weights'),
    ratings: stateOf('ratings'),
    ranking: stateOf('ranking'),
    sensitivity: stateOf('sensitivity'),
    scenarios: stateOf('scenarios'),
    selection: stateOf('selection'),
  }
}
