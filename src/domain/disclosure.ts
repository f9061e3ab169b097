import { shortfallOf } from './delivery'
import type { Territory } from './programme'
import { ANSWERED_STEPS, type AnsweredStep } from './sitting'

/**
 * What may be shown of the answers to one step. 'open': people are answering, blind. 'covered': the round is closed and
 * nobody has seen what came of it. 'short': fewer sheets than the mesa asks for. Only 'shown' draws anything.
 */
export type Disclosure = 'shown' | 'open' | 'covered' | 'short'

/** The one place that decides it, for every screen, panel, wall, file and sentence. */
export function disclosureOf(territory: Territory, step: AnsweredStep): Disclosure {
  const { sitting } = territory
  if (!sitting) return 'shown'
  const { open, shown } = sitting.rounds[step]
  if (sitting.blind && shown) return 'shown'
  if (sitting.blind && open) return 'open'
  if (shortfallOf(territory, step) !== null) return 'short'
  return sitting.blind ? 'covered' : 'shown'
}

/** The first step whose answers may not be shown; null when all may. */
export const sealedStep = (territory: Territory): AnsweredStep | null =>
  ANSWERED_STEPS.find((step) => disclosureOf(territory, step) !== 'shown') ?? null
