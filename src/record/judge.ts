import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { Programme } from '../domain/programme'
import { isClosed, type StepPlace } from '../domain/step'
import type { Interpreted } from './interpret'
import type { KindName } from './kinds'
import { type Situation, sceneOf } from './scene'

/**
 * Whether an act holds in a programme: it begins one or finds one, every step it touches is open, and the rules of its
 * kind have nothing against it. Asked when an act is proposed, and again each time a record is read.
 *
 * @param situation its programme is null before the record's first event, which must be 'programme-created'
 */
export function judged(situation: Situation, act: Interpreted): readonly Finding[] {
  const { kind, body } = act
  const { programme } = situation
  const misplaced = outOfPlace(programme, kind.kind)
  if (misplaced.length > 0 || programme === null) return misplaced
  const closed = closedAmong(programme, kind.touches(programme, body))
  return closed.length > 0 ? closed : kind.rules(programme, body, sceneOf(situation))
}

/** A record begins once, with the creation of its programme. */
export function outOfPlace(programme: Programme | null, kind: KindName): readonly Finding[] {
  if ((programme === null) === (kind === 'programme-created')) return []
  return [refused(programme ? 'programme-already-created' : 'programme-missing')]
}

/** One finding for each closed step among those touched: it must be reopened, which leaves a mark, before it changes. */
export function closedAmong(programme: Programme, touched: readonly StepPlace[]): readonly Finding[] {
  const closed = touched.filter(({ territory, step }) => isClosed(programme.territories[territory]?.steps[step] ?? []))
  const once = new Map(closed.map((one) => [`${one.territory} ${one.step}`, one]))
  return [...once.values()].map(({ territory, step }) => refused('step-closed', { values: { step, territory } }))
}

export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'refused')
