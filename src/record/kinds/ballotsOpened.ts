import * as z from 'zod/mini'
import { openedRound } from '../../domain/ballotBox'
import { type Finding, refused } from '../../domain/finding'
import type { IndicatorId, ProductId, TerritoryId } from '../../domain/ids'
import { type ItemId, isSaaty, type NodeId, questions, sameQuestion } from '../../domain/judgement'
import { isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { isRating, memberSheet, type Rating } from '../../domain/rating'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inBallotBox, withBallotBox } from '../ballotBox'
import { inTerritory, repeated } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { inRound, takesSheets } from '../rounds'
import { filled, idOf, list, ticketNumber } from '../schema'
import { withCells } from './ratingsRecorded'

const judgement = z.object({
  node: idOf<NodeId>(),
  first: idOf<ItemId>(),
  second: idOf<ItemId>(),
  value: z.nullable(z.number().check(z.int())),
})
const rating = z.object({
  product: idOf<ProductId>(),
  indicator: idOf<IndicatorId>(),
  value: z.custom<Rating>(isRating),
})
const ballot = z.object({ ticket: ticketNumber(), judgements: list(judgement), ratings: list(rating) })
const body = z.object({
  territory: idOf<TerritoryId>(),
  step: z.enum(ANSWERED_STEPS),
  round: z.literal([1, 2]),
  ballots: list(ballot),
  /** Ballots of the round that are not taken, each with the code that says why. */
  leftOut: list(z.object({ ticket: ticketNumber(), why: filled() })),
})
type Body = z.infer<typeof body>
type OpenedBallot = z.infer<typeof ballot>

/**
 * The ballots of a closed round, opened together: each becomes the answers of its ticket's person, and their sheet is delivered.
 * Only between closing and showing, so that no record with an open round holds an answer that came sealed.
 */
export const ballotsOpened = defineKind({
  kind: 'ballots-opened',
  schema: body,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, round, ballots, leftOut }) =>
    withBallotBox(programme, territory, (box, before) => {
      const now = before.sitting?.rounds[step]
      if (!now || now.open || now.number !== round) return [refused('round-not-closed', { values: { step } })]
      if (now.shown) return [refused('round-already-shown', { values: { step } })]
      const tickets = [...ballots, ...leftOut].map(({ ticket }) => ticket)
      const came = new Set(
        box.arrived.flatMap((one) => (one.step === step && one.round === round && !one.late ? (one.ticket ?? []) : [])),
      )
      return [
        ...repeated(tickets).map((read) => refused('ticket-repeated', { read })),
        ...tickets.filter((one) => !came.has(one)).map((read) => refused('ballot-not-there', { read })),
        ...ballots.flatMap((one) => unreadable(before, step, one)),
        ...takesSheets(
          before,
          step,
          ballots.flatMap((one) => sheetOf(before, one) ?? []),
        ),
      ]
    }),
  apply: (programme, said) => {
    const { territory, step, round, ballots, leftOut } = said
    const opened = { step, round, tickets: ballots.map(({ ticket }) => ticket), leftOut }
    return inBallotBox(
      inTerritory(programme, territory, (before) => answered(before, said)),
      territory,
      ({ opened: before }) => ({
        opened: [...before.filter((one) => one.step !== step || one.round !== round), opened],
      }),
    )
  },
})

const holderOf = ({ ballots }: Territory, { ticket }: OpenedBallot) =>
  ballots?.tickets.find(({ number, voided }) => number === ticket && voided === null)?.member ?? null

function sheetOf(territory: Territory, ballot: OpenedBallot) {
  const member = holderOf(territory, ballot)
  return member && memberSheet(member)
}

/** Why an opened ballot is no sheet of this mesa: whoever opens it leaves it out with this reason. */
function unreadable(territory: Territory, step: Body['step'], ballot: OpenedBallot): readonly Finding[] {
  const { indicators, candidates } = territory
  const sheet = sheetOf(territory, ballot)
  if (!sheet) return [refused('ticket-unknown', { read: ballot.ticket })]
  if (isTypedByHand(territory, step, ballot, sheet)) return [refused('sheet-delivered', { read: sheet })]
  const asked = questions(indicators)
  return [
    ...(step === 'weights' ? ballot.ratings : ballot.judgements).map(() =>
      refused('ballot-old-list', { read: ballot.ticket }),
    ),
    ...ballot.judgements
      .filter((one) => !asked.some((question) => sameQuestion(question, one)))
      .map(({ first, second }) => refused('question-unknown', { read: `${first} / ${second}` })),
    ...ballot.judgements
      .filter(({ value }) => value !== null && !isSaaty(value))
      .map(({ value }) => refused('saaty-out-of-scale', { read: String(value), expected: '1–9' })),
    ...ballot.ratings
      .filter(
        ({ product, indicator }) =>
          !candidates.some((one) => one.id === product && isScored(one)) ||
          !indicators.some(({ id }) => id === indicator),
      )
      .map(({ product, indicator }) => refused('question-unknown', { read: `${product} / ${indicator}` })),
  ]
}

/** A person speaks once: a sheet that was handed in from the keyboard is not written over by a ballot. */
function isTypedByHand(
  { ballots, sitting }: Territory,
  step: Body['step'],
  { ticket }: OpenedBallot,
  sheet: ReturnType<typeof memberSheet>,
): boolean {
  const round = sitting?.rounds[step]
  if (!ballots || !round?.delivered.includes(sheet)) return false
  return !openedRound(ballots, step, round.number)?.tickets.includes(ticket)
}

/** A ballot is the whole of what its person says in this round: what it leaves blank is missing. */
function answered(territory: Territory, { step, ballots }: Body): Territory {
  const judged = ballots.flatMap((ballot) => {
    const member = holderOf(territory, ballot)
    const said = ballot.judgements.map((one) => ({ ...one, kept: false }))
    return member && step === 'weights' ? [[member, said] as const] : []
  })
  const written = ballots.reduce(
    (sofar, ballot) => {
      const sheet = sheetOf(sofar, ballot)
      return sheet && step === 'ratings' ? withCells(sofar, sheet, wholeSheet(sofar, ballot)) : sofar
    },
    { ...territory, judgements: { ...territory.judgements, ...Object.fromEntries(judged) } },
  )
  const sheets = ballots.flatMap((one) => sheetOf(territory, one) ?? [])
  return inRound(written, step, ({ delivered }) => ({ delivered: [...new Set([...delivered, ...sheets])] }))
}

function wholeSheet({ candidates, indicators }: Territory, { ratings }: OpenedBallot) {
  return candidates.filter(isScored).flatMap(({ id: product }) =>
    indicators.map(({ id: indicator }) => {
      const said = ratings.find((one) => one.product === product && one.indicator === indicator)
      return { product, indicator, value: said?.value ?? null, reason: '' }
    }),
  )
}
