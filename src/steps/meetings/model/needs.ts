import type { AgendaItem } from '../../../domain/agenda'
import { presentAt } from '../../../domain/presence'
import type { Territory } from '../../../domain/programme'
import type { AnsweredStep } from '../../../domain/sitting'
import { isClosed, type StepId } from '../../../domain/step'

/** What must be done or closed before a row begins, so that nobody weighs looking at a result. */
export type Need = 'register' | 'candidates' | 'indicators' | 'weights-1' | 'weights' | 'ratings-1' | 'ratings' | 'pair'

const NEED_OF: Readonly<Partial<Record<AgendaItem, Need>>> = {
  opening: 'register',
  indicators: 'candidates',
  weights: 'indicators',
  feedback: 'weights-1',
  ratings: 'weights',
  contrast: 'ratings-1',
  result: 'ratings',
  decision: 'ratings',
  commitments: 'pair',
  minutes: 'pair',
}

export const needOf = (item: AgendaItem): Need | null => NEED_OF[item] ?? null

/** Whether it is done or closed in this mesa, at this moment. */
export function isMet(need: Need, territory: Territory): boolean {
  if (need === 'register') return presentAt(territory, 1).length > 0
  if (need === 'pair') return territory.pick !== null
  if (need === 'weights-1') return isRoundOver(territory, 'weights')
  if (need === 'ratings-1') return isRoundOver(territory, 'ratings')
  return isClosed(territory.steps[need])
}

/** The first round of a step is over once it is closed, or the second one is open. */
function isRoundOver({ sitting, steps }: Territory, step: AnsweredStep): boolean {
  if (isClosed(steps[step])) return true
  return sitting !== undefined && (sitting.rounds[step].number === 2 || !sitting.rounds[step].open)
}

/** Where the work of a row is done; null where it is done in the room. */
export type WorkPlace = StepId | 'register'

const WORKED_AT: Readonly<Partial<Record<AgendaItem, WorkPlace>>> = {
  'door-1': 'register',
  'door-2': 'register',
  'door-3': 'register',
  products: 'candidates',
  indicators: 'indicators',
  weights: 'weights',
  feedback: 'weights',
  ratings: 'ratings',
  contrast: 'ratings',
  result: 'ranking',
  decision: 'selection',
  commitments: 'selection',
  minutes: 'selection',
}

export const workedAt = (item: AgendaItem): WorkPlace | null => WORKED_AT[item] ?? null
