import { type DeviceId, id, type ProgrammeId } from '../../src/domain/ids'
import type { StepId } from '../../src/domain/step'
import type { Act } from '../../src/record/kinds'
import { type Ledger, write } from '../../src/record/ledger'
import type { Stamp } from '../../src/record/stamp'
import { everyAct, territory } from './everyAct'
import { closedIn } from './signed'

export const STAMP: Stamp = {
  programme: id<ProgrammeId>('todos-los-actos'),
  actor: 'Rosa',
  device: id<DeviceId>('portatil'),
  at: 1_700_000_000_000,
  off: -300,
}

/** The record after acts that must be accepted. */
export const done = (ledger: Ledger, ...acts: readonly Act[]): Ledger =>
  acts.reduce((before, act) => {
    const next = write(before, act, STAMP)
    if (next.status === 'refused') throw new Error(`${act.kind}: ${JSON.stringify(next.findings)}`)
    return next.ledger
  }, ledger)

export const closing = (step: StepId): Act => ({ kind: 'step-closed', body: { territory, step, reason: '' } })
export const reopening = (step: StepId): Act => ({
  kind: 'step-reopened',
  body: { territory, step, reason: 'Llegó otra boleta.' },
})

/** The record of every act, signed to the end. */
export const SIGNED: Ledger = everyAct().ledger
/** The same with every step opened again. */
export const OPEN: Ledger = done(SIGNED, ...closedIn(SIGNED.folded).slice(0, 4).map(reopening))

const known = new Map<string, Ledger>()

/** The record of every act with these steps closed, and those they rest on. */
export function closedTo(steps: readonly StepId[]): Ledger {
  const key = steps.join()
  const held = known.get(key)
  if (held) return held
  const fresh = steps.reduce(
    (ledger, step) => (closedIn(ledger.folded).includes(step) ? ledger : done(ledger, closing(step))),
    OPEN,
  )
  known.set(key, fresh)
  return fresh
}
