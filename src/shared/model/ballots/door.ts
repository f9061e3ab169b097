import { arrivalInCode, arrivalsInText } from '../../../ballot/arrivals'
import { type ArrivalStanding, type BallotArrival, type BallotInbox, inboxOf } from '../../../ballot/inbox'
import type { ArrivedBallot, BallotRoad } from '../../../domain/ballotBox'
import { arrivedTo } from '../../../domain/ballotBox'
import type { Territory } from '../../../domain/programme'
import type { AnsweredStep } from '../../../domain/sitting'
import { memo } from '../memo'
import { askedRound } from './asked'

/** What became of one thing that came: said at once to whoever stands before the laptop. */
export interface Received {
  readonly standing: ArrivalStanding
  readonly ticket: string | null
  /** The four signs for the phone; null when the ballot does not count. */
  readonly receipt: string | null
}

/** The act that puts into the record what came, or null when nothing of it is new; and what became of each. */
export interface AtDoor {
  readonly act: ReturnType<typeof arrivalAct> | null
  readonly received: readonly Received[]
}

/** What a road brings: the letters of a code or of a message, or a text with any number of ballots. */
export function arrivalsBy(road: BallotRoad, text: string): readonly BallotArrival[] {
  if (road === 'text' || road === 'file') return arrivalsInText(text, road)
  const arrival = arrivalInCode(text)
  return arrival ? [{ ...arrival, road }] : []
}

/**
 * The inbox's door, the same for every road. Nothing is opened. What proves a ticket counts from here on; what does not is kept with
 * its text. A message that is here already is answered with its receipt again. One that is not sealed is not kept: its answers would
 * stand in the record for everybody to read.
 *
 * @param crossed questions with two crosses, of a sheet of paper
 */
export function atDoor(
  territory: Territory,
  step: AnsweredStep,
  arrivals: readonly BallotArrival[],
  crossed: readonly string[] = [],
): AtDoor {
  const asked = askedRound(territory, step)
  const inbox = inboxAt(territory, step)
  if (!asked || !inbox) return { act: null, received: [] }
  const before = inbox.rows.map(({ arrival }) => arrival)
  const { rows } = inboxOf([...before, ...arrivals], { ...asked, closedAfter: asked.closedAfter ?? null })
  const fresh = rows.slice(before.length)
  const kept = fresh.filter(({ arrival, standing }) => standing !== 'repeated' && !isOpen(arrival))
  return {
    act: kept.length === 0 ? null : arrivalAct(territory, step, asked.round, kept, crossed),
    received: fresh.map(({ standing, ticket, receipt }) => ({
      // Of two ballots of one ticket in one text the first is replaced already.
      standing: standing === 'replaced' ? 'delivered' : standing,
      ticket,
      receipt,
    })),
  }
}

const isOpen = ({ read }: BallotArrival): boolean => 'content' in read && !read.sealed

/** As a record's field holds at most. */
const LONGEST = 4000

const PROVEN: readonly ArrivalStanding[] = ['delivered', 'replaced', 'late']

function arrivalAct(
  { id: territory }: Territory,
  step: AnsweredStep,
  round: number,
  rows: BallotInbox['rows'],
  crossed: readonly string[],
) {
  const ballots = rows.flatMap(({ arrival: { road, text }, standing, ticket }) =>
    (text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'g')) ?? []).map((part) => ({
      road,
      text: part,
      ticket: PROVEN.includes(standing) ? ticket : null,
      crossed,
    })),
  )
  return {
    kind: 'ballots-arrived',
    body: { territory, step, round: round === 2 ? 2 : 1, ballots },
  } as const
}

/** What became of everything that came to the round that runs in a step; null where there is no inbox. In time first, then late. */
export const inboxAt = (territory: Territory, step: AnsweredStep): BallotInbox | null => INBOXES[step](territory)

const boxOf =
  (step: AnsweredStep) =>
  (territory: Territory): BallotInbox | null => {
    const asked = askedRound(territory, step)
    if (!asked || !territory.ballots) return null
    const came = arrivedTo(territory.ballots, step, asked.round === 2 ? 2 : 1)
    return inboxOf([...came.filter(({ late }) => !late), ...came.filter(({ late }) => late)].map(arrivalOf), asked)
  }
const INBOXES: Readonly<Record<AnsweredStep, (territory: Territory) => BallotInbox | null>> = {
  weights: memo(boxOf('weights')),
  ratings: memo(boxOf('ratings')),
}

/** As it was read at the door. A part of what could not be read is that still. */
function arrivalOf({ road, text }: ArrivedBallot): BallotArrival {
  const [arrival] = arrivalsBy(road, text)
  return arrival ? { ...arrival, text } : { road, text, read: { kind: 'cut' }, header: null }
}
