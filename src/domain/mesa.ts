import type { CantonId, MemberId, MesaId, SegmentId, TableId } from './ids'

/** A working table of some sixty people. Candidates carry the mesa they come from. */
export interface Mesa {
  readonly id: MesaId
  readonly name: string
  readonly kind: 'provincial' | 'sectorial' | 'cantonal'
  readonly canton: CantonId | null
  /** Day of the meeting, ISO 'YYYY-MM-DD', or '' while unknown. */
  readonly date: string
}

/** A part of society with its own voice: its members are joined before the segments are. */
export interface Segment {
  readonly id: SegmentId
  readonly name: string
}

/** Who judges. `name` may be a code: ballots are secret and files carry no personal data unless a mesa writes it. */
export interface Member {
  readonly id: MemberId
  readonly name: string
  readonly segment: SegmentId
}

/** A mesita of seven to nine people that fills one sheet. */
export interface Table {
  readonly id: TableId
  readonly name: string
}

/** The five segments a new programme starts with. */
export const SEGMENTS = ['pub', 'pri', 'eps', 'aca', 'com'] as const
