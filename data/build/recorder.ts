import type { DeviceId, ProgrammeId } from '../../src/domain/ids'
import type { Programme } from '../../src/domain/programme'
import { expedienteBytes } from '../../src/io/write/expediente'
import { root, stamp } from '../../src/record/chain'
import { decide } from '../../src/record/decide'
import type { Event } from '../../src/record/event'
import { type Folded, fold, foldOnto } from '../../src/record/fold'
import type { BodyOf, KindName } from '../../src/record/kinds'

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

/** Writes a record act by act, as the app would, but with a clock that only counts: the same acts give the same bytes. */
export class Recorder {
  readonly #setting: Setting
  #events: Event[] = []
  #folded: Folded = fold([])
  #now: number

  constructor(setting: Setting) {
    this.#setting = setting
    this.#now = setting.start
  }

  get programme(): Programme {
    if (!this.#folded.programme) throw new Error('the record has no beginning yet')
    return this.#folded.programme
  }

  /** @throws when the record's rules refuse the act: the script is wrong, not the data */
  act<K extends KindName>(kind: K, body: BodyOf<K>): void {
    // K ties kind and body together, which the union of all acts cannot say.
    const decision = decide(this.#folded.programme, { kind, body } as Parameters<typeof decide>[1])
    if (decision.status === 'refused') throw new Error(`${kind}: ${JSON.stringify(decision.findings)}`)
    const { start: _, ...who } = this.#setting
    const event = stamp(decision.draft, this.#events, { ...who, at: this.#now, off: ECUADOR })
    this.#folded = foldOnto(this.#folded, this.#events, event)
    this.#events = [...this.#events, event]
    this.#now += BETWEEN_ACTS
  }

  /** The next act happens days later. */
  later(days: number): void {
    this.#now += days * 86_400_000
  }

  /** The record as an expediente. */
  bytes(app: string): Uint8Array {
    return expedienteBytes(this.#events, { app, root: root(this.#events) })
  }
}
