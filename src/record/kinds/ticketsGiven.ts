import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MemberId, TerritoryId } from '../../domain/ids'
import { inBallotBox, withBallotBox } from '../ballotBox'
import { knownMember, repeated } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { base64url, idOf, list, ticketNumber } from '../schema'

const ticket = z.object({
  number: ticketNumber(),
  member: idOf<MemberId>(),
  /** Of number and key, with the mesa's salt. The key itself is on the ticket only. */
  hash: base64url(32),
})
const body = z.object({ territory: idOf<TerritoryId>(), tickets: list(ticket) })

/** Tickets for people of the mesa. Each has one that counts; another is given once the first is voided. */
export const ticketsGiven = defineKind({
  kind: 'tickets-given',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, tickets }) =>
    withBallotBox(programme, territory, (box, before) => {
      const [numbers, members] = [tickets.map(({ number }) => number), tickets.map(({ member }) => member)]
      const known = new Set(box.tickets.map(({ number }) => number))
      const held = new Set(box.tickets.flatMap(({ member, voided }) => (voided === null ? [member] : [])))
      return [
        ...members.flatMap((one) => knownMember(before, one)),
        ...[...repeated(numbers), ...numbers.filter((one) => known.has(one))].map((read) =>
          refused('ticket-repeated', { read }),
        ),
        ...[...repeated(members), ...members.filter((one) => held.has(one))].map((read) =>
          refused('ticket-held', { read }),
        ),
      ]
    }),
  apply: (programme, { territory, tickets }) =>
    inBallotBox(programme, territory, (box) => ({
      tickets: [...box.tickets, ...tickets.map((one) => ({ ...one, voided: null }))],
    })),
})
