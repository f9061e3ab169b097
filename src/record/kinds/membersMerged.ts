import * as z from 'zod/mini'
import type { Interest, Presence } from '../../domain/attendance'
import { validTickets } from '../../domain/ballotBox'
import { refused } from '../../domain/finding'
import type { MemberId, TerritoryId } from '../../domain/ids'
import { type Judgement, sameQuestion } from '../../domain/judgement'
import type { Territory } from '../../domain/programme'
import { memberSheet, type Sheet } from '../../domain/rating'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, knownMember, lacking, spokenIn, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { inRound } from '../rounds'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), from: idOf<MemberId>(), into: idOf<MemberId>() })

/**
 * Two entries are one person: the answers of one go to the other, who keeps name, segment and, where both answered, their own
 * answer. One entry is left, and every answer has its person.
 */
export const membersMerged = defineKind({
  kind: 'members-merged',
  schema: body,
  touches: (before, { territory, from, into }) => {
    const now = before.territories[territory]
    return now ? [...spokenIn(now, from), ...spokenIn(now, into)] : []
  },
  reaches: ({ territory }) => stepsOf(territory, 'weights', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, from, into }) => [{ thing: ['member', territory, from], says: into }],
  rules: (programme, { territory, from, into }) =>
    withTerritory(programme, territory, (before) => [
      ...knownMember(before, from),
      ...knownMember(before, into),
      ...(from === into ? [refused('member-merged-with-itself')] : []),
      ...(holdsTicket(before, from) && holdsTicket(before, into) ? [refused('members-hold-tickets')] : []),
    ]),
  apply: (programme, { territory, from, into }) =>
    inTerritory(programme, territory, (before) => merge(before, from, into)),
})

/** Of two tickets of one person somebody has to say which one counts: it is voided before, with a reason. */
const holdsTicket = ({ ballots }: Territory, member: MemberId): boolean =>
  ballots !== undefined && validTickets(ballots).some((one) => one.member === member)

function merge(territory: Territory, from: MemberId, into: MemberId): Territory {
  const answers = territory.judgements[from]
  const judgements = lacking(territory.judgements, from)
  const sheet = territory.sheets[memberSheet(from)]
  const sheets = lacking(territory.sheets, memberSheet(from))
  const after = withDeliveriesOf(territory, from, into)
  return {
    ...after,
    members: territory.members.filter(({ id }) => id !== from),
    ...(territory.presence && { presence: territory.presence.map((one) => cameAs(one, from, into)) }),
    ...(territory.interests && { interests: declaredBy(territory.interests, from, into) }),
    ...(territory.ballots && {
      ballots: {
        ...territory.ballots,
        tickets: territory.ballots.tickets.map((one) => (one.member === from ? { ...one, member: into } : one)),
      },
    }),
    ...(territory.direct?.[from] && {
      direct: {
        ...lacking(territory.direct, from),
        [into]: { ...territory.direct[from], ...territory.direct[into] },
      },
    }),
    judgements: answers ? { ...judgements, [into]: allAnswers(judgements[into] ?? [], answers) } : judgements,
    sheets: sheet ? { ...sheets, [memberSheet(into)]: allCells(sheets[memberSheet(into)] ?? {}, sheet) } : sheets,
  }
}

/** What either handed in, the one who stays has handed in. */
const withDeliveriesOf = (territory: Territory, from: MemberId, into: MemberId): Territory =>
  ANSWERED_STEPS.reduce(
    (after, step) =>
      inRound(after, step, ({ delivered }) => ({
        delivered: [...new Set(delivered.map((one) => (one === memberSheet(from) ? memberSheet(into) : one)))],
      })),
    territory,
  )

const allAnswers = (own: readonly Judgement[], others: readonly Judgement[]): readonly Judgement[] => [
  ...own,
  ...others.filter((other) => !own.some((one) => sameQuestion(one, other))),
]

const allCells = (own: Sheet, other: Sheet): Sheet => ({
  ...own,
  ...Object.fromEntries(Object.entries(other).map(([product, row]) => [product, { ...row, ...rowOf(own, product) }])),
})

const rowOf = (sheet: Sheet, product: string) => Object.entries(sheet).find(([id]) => id === product)?.[1]

const cameAs = ({ meeting, present }: Presence, from: MemberId, into: MemberId): Presence => ({
  meeting,
  present: [...new Set(present.map((one) => (one === from ? into : one)))],
})

/** What the one who stays declared of a product holds; the other's words on it go. */
function declaredBy(interests: readonly Interest[], from: MemberId, into: MemberId): readonly Interest[] {
  const own = interests.filter(({ member }) => member !== from)
  const moved = interests
    .filter(
      (one) => one.member === from && !own.some(({ member, product }) => member === into && product === one.product),
    )
    .map((one) => ({ ...one, member: into }))
  return [...own, ...moved]
}
