import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MemberId, SegmentId, TerritoryId } from '../../domain/ids'
import { inTerritory, merged, repeated, spokenIn, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf, list } from '../schema'

const member = z.object({ id: idOf<MemberId>(), name: filled(), segment: idOf<SegmentId>() })
const body = z.object({ territory: idOf<TerritoryId>(), members: list(member) })

/**
 * Who sits at the mesa, by segment; a known id is rewritten, so a name or a segment can be corrected. A person's answers
 * count in their segment, so another segment moves whatever they have spoken in.
 */
export const membersRegistered = defineKind({
  kind: 'members-registered',
  schema: body,
  touches: (before, { territory, members }) =>
    members.flatMap((one) => {
      const now = before.territories[territory]
      const known = now?.members.find(({ id }) => id === one.id)
      return now && known && known.segment !== one.segment ? spokenIn(now, one.id) : []
    }),
  reaches: ({ territory }) => stepsOf(territory, 'weights', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, members }) =>
    members.map((one) => ({ thing: ['member', territory, one.id], says: JSON.stringify([one.name, one.segment]) })),
  only: (said, thing) => ({ ...said, members: said.members.filter(({ id }) => id === thing[2]) }),
  rules: (programme, { territory, members }) =>
    withTerritory(programme, territory, () => {
      const segments = new Set(programme.segments.map(({ id }) => id))
      return [
        ...members
          .filter(({ segment }) => !segments.has(segment))
          .map(({ segment }) => refused('segment-unknown', { read: segment })),
        ...repeated(members.map(({ id }) => id)).map((id) => refused('member-repeated', { read: id })),
      ]
    }),
  apply: (programme, { territory, members }) =>
    inTerritory(programme, territory, (before) => ({ ...before, members: merged(before.members, members) })),
})
