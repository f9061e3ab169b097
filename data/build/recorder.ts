import type { DeviceId, ProgrammeId } from '../../src/domain/ids'
import type { Programme } from '../../src/domain/programme'
import { expedienteBytes } from '../../src/io/write/expediente'
import { rootOf } from '../../src/record/chain'
import { type Draft, decide } from '../../src/record/decide'
import type { BodyOf, KindName } from '../../src/record/kinds'
import { grown, type Ledger, ledgerOf } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { stamp } from '../../src/record/stamp'

/** Who the invented acts are said to come from, and when the first one is. */
export interface Setting {
  readonly programme: ProgrammeId
  readonly device: DeviceId
  readonly actor: string
  /** UTC milliseconds of the first act. */
  readonly start: number
}

const ECUADOR = -300
const BETWEEN_ACTS = 40_000

/**
 * Writes a record act by act, as the app would, but with a clock that only counts: the same acts give the same bytes.
 * It adopts the rules of today only where a script says so, so that records of any age can be written.
 */
export class Recorder {
  readonly #setting: Setting
  #ledger: Ledger = ledgerOf([])
  #now: number

  constructor(setting: Setting) {
    this.#setting = setting
    this.#now = setting.start
  }

  get programme(): Programme {
    const { programme } = this.#ledger.folded
    if (!programme) throw new Error('the record has no beginning yet')
    return programme
  }

  get ledger(): Ledger {
    return this.#ledger
  }

  /** @throws when the record's rules refuse the act: the script is wrong, not the data */
  act<K extends KindName>(kind: K, body: BodyOf<K>): void {
    // K ties kind and body together, which the union of all acts cannot say.
    const decision = decide(this.#ledger.folded, { kind, body } as Parameters<typeof decide>[1])
    if (decision.status === 'refused') throw new Error(`${kind}: ${JSON.stringify(decision.findings)}`)
    const { start: _, ...who } = this.#setting
    this.#ledger = grown(
      this.#ledger,
      stamp(asBefore(decision.draft), this.#ledger.log, { ...who, at: this.#now, off: ECUADOR }),
    )
    this.#now += BETWEEN_ACTS
  }

  /** The next act happens days later. */
  later(days: number): void {
    this.#now += days * 86_400_000
  }

  /** The record as an expediente. */
  bytes(app: string): Uint8Array {
    const { log } = this.#ledger
    return expedienteBytes(eventsOf(log), { app, root: rootOf(log) })
  }
}

/**
 * What a newer version of a kind adds, these scripts mostly do not say. An act that says nothing new is written in the
 * version of its day, so that records made by a script keep their bytes and their codes.
 */
function asBefore(draft: Draft): Draft {
  const { kind, body } = draft
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return draft
  // A body that is neither null nor a list is a table of fields.
  const { step, ...rest } = body as { readonly [field: string]: Draft['body'] }
  if (kind === 'territory-opened' && !('joining' in rest)) return { ...draft, v: 'sitting' in rest ? 2 : 1 }
  if (kind === 'method-chosen' && !('joining' in rest)) return { ...draft, v: 1 }
  if (kind === 'pair-picked' && !('departures' in rest)) return { ...draft, v: 2 }
  return kind === 'round-opened' && step === 'ratings' ? { kind, v: 1, body: rest } : draft
}
