import type { DeviceId, EventId, ProgrammeId } from '../domain/ids'
import type { Canonical } from './canonical'

/** What an act becomes when it is accepted. Immutable; the id is the SHA-256 of everything else. */
export interface Event {
  readonly id: EventId
  /** Version of this kind's body, from 1. */
  readonly v: number
  readonly kind: string
  readonly programme: ProgrammeId
  /** Who acted, in the words given at the start of the work. */
  readonly actor: string
  readonly device: DeviceId
  /** 1, 2, 3 … without gaps on each device. */
  readonly seq: number
  /** This device's previous event, or null for its first. */
  readonly prev: EventId | null
  /** Other devices' latest events known when it was written, sorted. */
  readonly parents: readonly EventId[]
  /** UTC milliseconds: information, never order. */
  readonly at: number
  /** Minutes east of UTC. */
  readonly off: number
  readonly body: Canonical
}

export type EventFields = Omit<Event, 'id'>
