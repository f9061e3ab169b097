import { MEETINGS, type MeetingNumber } from '../../../domain/attendance'
import type { SegmentId } from '../../../domain/ids'
import { presenceBySegment, presentAt, quorumOf } from '../../../domain/presence'
import type { Territory } from '../../../domain/programme'

/** Who was there of each segment at the last meeting that was noted. Counts only: no ticket and no name. */
export interface ActaQuorum {
  readonly meeting: MeetingNumber
  readonly here: number
  readonly all: number
  readonly quorum: number
  readonly segments: readonly { readonly segment: SegmentId; readonly here: number; readonly all: number }[]
}

/** null where nobody was noted at the door. */
export function actaQuorum(territory: Territory): ActaQuorum | null {
  const meeting = MEETINGS.findLast((one) => presentAt(territory, one).length > 0)
  if (meeting === undefined) return null
  return {
    meeting,
    here: presentAt(territory, meeting).length,
    all: territory.members.length,
    quorum: quorumOf(territory),
    segments: [...presenceBySegment(territory, meeting)].map(([segment, seats]) => ({ segment, ...seats })),
  }
}
