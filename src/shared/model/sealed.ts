import {
  type Delivery,
  deliveriesOf,
  type SheetCount,
  type Shortfall,
  shortfallOf,
  tallyOf,
} from '../../domain/delivery'
import { type Disclosure, disclosureOf, sealedStep } from '../../domain/disclosure'
import type { Territory } from '../../domain/programme'
import type { AnsweredStep, RoundMark } from '../../domain/sitting'

/** Why nothing can be shown now, and how many sheets are in. No part of it depends on what anybody answered. */
export interface Sealed {
  readonly step: AnsweredStep
  readonly why: Exclude<Disclosure, 'shown'>
  readonly round: 1 | 2
  readonly tally: SheetCount
  readonly deliveries: readonly Delivery[]
  readonly shortfall: Shortfall | null
  /** The latest closing of the round, with its code; null while it was never closed. */
  readonly closed: RoundMark | null
  /** The latest reopening, when what the round came to had been seen. */
  readonly reopened: RoundMark | null
}

/** null where all that people answered may be shown. */
export function selectSealed(territory: Territory): Sealed | null {
  const step = sealedStep(territory)
  return step && sealedAt(territory, step)
}

/** The same of one step. */
export function sealedAt(territory: Territory, step: AnsweredStep): Sealed | null {
  const { sitting } = territory
  const why = disclosureOf(territory, step)
  if (!sitting || why === 'shown') return null
  const { number: round } = sitting.rounds[step]
  const own = sitting.marks.filter((mark) => mark.step === step && mark.round === round)
  const latest = (act: RoundMark['act']) => own.findLast((mark) => mark.act === act) ?? null
  const reopened = latest('reopened')
  const deliveries = deliveriesOf(territory, step)
  return {
    step,
    why,
    round,
    tally: tallyOf(deliveries),
    deliveries,
    shortfall: shortfallOf(territory, step),
    closed: latest('closed'),
    reopened: reopened?.seen ? reopened : null,
  }
}
