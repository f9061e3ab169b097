import * as z from 'zod/mini'
import { MEETINGS } from '../../domain/attendance'
import type { MemberId, TerritoryId } from '../../domain/ids'
import { presentAt } from '../../domain/presence'
import { inTerritory, knownMember, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { idOf, list } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  meeting: z.literal([...MEETINGS]),
  members: list(z.object({ member: idOf<MemberId>(), present: z.boolean() })),
})

/** Tickets come in at the door of a meeting, or leave. No name is ever part of it. */
export const presenceNoted = defineKind({
  kind: 'presence-noted',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, meeting, members }) =>
    members.map(({ member, present }) => ({
      thing: ['presence', territory, String(meeting), member],
      says: present ? 'present' : 'left',
    })),
  only: (said, thing) => ({ ...said, members: said.members.filter(({ member }) => member === thing[3]) }),
  rules: (programme, { territory, members }) =>
    withTerritory(programme, territory, (before) => members.flatMap(({ member }) => knownMember(before, member))),
  apply: (programme, { territory, meeting, members }) =>
    inTerritory(programme, territory, (before) => {
      const came = members.filter(({ present }) => present).map(({ member }) => member)
      const named = new Set(members.map(({ member }) => member))
      const present = [...presentAt(before, meeting).filter((one) => !named.has(one)), ...came]
      const others = (before.presence ?? []).filter((one) => one.meeting !== meeting)
      return {
        ...before,
        presence: [...others, { meeting, present }].toSorted((one, other) => one.meeting - other.meeting),
      }
    }),
})
