import * as z from 'zod/mini'
import { unopenedTickets } from '../../domain/ballotsIn'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inBallotBox, withBallotBox } from '../ballotBox'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, ticketNumber } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), number: ticketNumber(), reason: filled() })

/** A lost ticket counts no more, nor does a sealed ballot of it. What was opened before has been counted and stays. */
export const ticketVoided = defineKind({
  kind: 'ticket-voided',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, number, reason }) =>
    withBallotBox(programme, territory, (box, before) => {
      const ticket = box.tickets.find((one) => one.number === number)
      if (!ticket) return [refused('ticket-unknown', { read: number })]
      if (ticket.voided !== null) return [refused('ticket-already-voided', { read: number })]
      // Closed and sealed still: who is left out then would be chosen with the room gone.
      const between = ANSWERED_STEPS.some(
        (step) => before.sitting?.rounds[step].open === false && unopenedTickets(before, step).includes(number),
      )
      return [
        ...(between ? [refused('ticket-in-closed-round', { read: number })] : []),
        ...(reason.trim() === '' ? [refused('reason-missing')] : []),
      ]
    }),
  apply: (programme, { territory, number, reason }) =>
    inBallotBox(programme, territory, (box) => ({
      tickets: box.tickets.map((one) => (one.number === number ? { ...one, voided: reason } : one)),
    })),
})
