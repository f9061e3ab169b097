import { openedRound, timelyTickets, validTickets } from './ballotBox'
import type { MemberId } from './ids'
import type { Territory } from './programme'
import type { AnsweredStep } from './sitting'

/** People with a ballot of their own in the box of a step's round that runs, opened or not. */
export function membersInBox({ ballots, sitting }: Territory, step: AnsweredStep): ReadonlySet<MemberId> {
  if (!ballots || !sitting) return new Set()
  const came = new Set(timelyTickets(ballots, step, sitting.rounds[step].number))
  return new Set(validTickets(ballots).flatMap(({ number, member }) => (came.has(number) ? [member] : [])))
}

/** Tickets whose ballot is in the box and has not been looked into. Showing a round without them would be showing another one. */
export function unopenedTickets({ ballots, sitting }: Territory, step: AnsweredStep): readonly string[] {
  if (!ballots || !sitting) return []
  const { number } = sitting.rounds[step]
  const opened = openedRound(ballots, step, number)
  const done = new Set([...(opened?.tickets ?? []), ...(opened?.leftOut ?? []).map(({ ticket }) => ticket)])
  const valid = new Set(validTickets(ballots).map((one) => one.number))
  return [...new Set(timelyTickets(ballots, step, number))].filter((ticket) => valid.has(ticket) && !done.has(ticket))
}
