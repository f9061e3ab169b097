import * as z from 'zod/mini'
import { BALLOT_ROADS } from '../../domain/ballotBox'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inBallotBox, withBallotBox } from '../ballotBox'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, list, ticketNumber } from '../schema'

const ballot = z.object({
  road: z.enum(BALLOT_ROADS),
  /** Sealed, as it came, or what could not be read. */
  text: filled(),
  /** The ticket that it proves for this round; null when it proves none. */
  ticket: z.nullable(ticketNumber()),
  /** Questions with two crosses on paper. */
  crossed: list(filled()),
})
const body = z.object({
  territory: idOf<TerritoryId>(),
  step: z.enum(ANSWERED_STEPS),
  round: z.literal([1, 2]),
  ballots: list(ballot),
})

/**
 * What came to the inbox, whatever it was. It moves no figure: a sealed ballot says who delivered and not what, and what comes
 * after the closing is marked and kept.
 */
export const ballotsArrived = defineKind({
  kind: 'ballots-arrived',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, round, ballots }) =>
    withBallotBox(programme, territory, (box, { sitting }) => {
      const now = sitting?.rounds[step].number ?? 1
      const known = new Set(box.tickets.map(({ number }) => number))
      return [
        ...(round > now ? [refused('round-not-open', { values: { territory, step, round } })] : []),
        ...ballots.flatMap(({ ticket }) =>
          ticket === null || known.has(ticket) ? [] : [refused('ticket-unknown', { read: ticket })],
        ),
      ]
    }),
  apply: (programme, { territory, step, round, ballots }) =>
    inBallotBox(programme, territory, (box, { sitting }) => {
      const now = sitting?.rounds[step]
      const late = !now?.open || now.number !== round
      return { arrived: [...box.arrived, ...ballots.map((one) => ({ ...one, step, round, late }))] }
    }),
})
