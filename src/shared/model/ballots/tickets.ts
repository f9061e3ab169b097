import { base64urlOfBytes, bytesOfBase64url } from '../../../ballot/base64url'
import { mesaKeys } from '../../../ballot/mesaKeys'
import { ticketHash, ticketKeyBy } from '../../../ballot/ticketKey'
import { type Ticket, validTickets } from '../../../domain/ballotBox'
import type { MemberId } from '../../../domain/ids'
import type { Member } from '../../../domain/mesa'
import type { Territory } from '../../../domain/programme'

/** A ticket as it is printed. The key is on paper and in nobody's record. */
export interface PrintedTicket {
  readonly number: string
  readonly member: Member
  readonly key: string
}

/** The act that gives a mesa its key: open halves only. */
export function keyAct({ id: territory, ballots }: Territory, seed: Uint8Array, salt: Uint8Array) {
  const { opening, signing } = mesaKeys(seed)
  return {
    kind: 'ballot-key-set',
    body: {
      territory,
      opening: base64urlOfBytes(opening.public),
      signing: base64urlOfBytes(signing.public),
      salt: ballots?.key.salt ?? base64urlOfBytes(salt),
    },
  } as const
}

/** People who hold no ticket that counts. */
export function withoutTicket({ members, ballots }: Territory): readonly Member[] {
  const held = new Set(ballots ? validTickets(ballots).map(({ member }) => member) : [])
  return members.filter(({ id }) => !held.has(id))
}

/**
 * The act that gives tickets to whoever of these holds none, each with a number that was never used.
 *
 * @param seed of the mesa's key: the keys of tickets come of it
 */
export function ticketsAct(
  territory: Territory,
  seed: Uint8Array,
  members: readonly Member[] = withoutTicket(territory),
) {
  const salt = bytesOfBase64url(territory.ballots?.key.salt ?? '') ?? new Uint8Array()
  const used = new Set(territory.ballots?.tickets.map(({ number }) => number) ?? [])
  const tickets = members.map((member) => {
    const number = freshNumber(member, territory, used)
    used.add(number)
    return {
      number,
      member: member.id,
      hash: base64urlOfBytes(ticketHash(salt, number, ticketKeyBy(seed, number))),
    }
  })
  return { kind: 'tickets-given', body: { territory: territory.id, tickets } } as const
}

/** The person's own code where they go by one, else segment and seat; with a letter when that number was used before. */
function freshNumber({ name, segment }: Member, { members }: Territory, used: ReadonlySet<string>): string {
  const own = /^\p{L}{1,8}-?\d{1,4}$/u.test(name) ? name : null
  const seats = members.filter((one) => one.segment === segment)
  const seat = seats.findIndex((one) => one.name === name) + 1
  const base = own ?? `${segment.slice(0, 8).toLocaleUpperCase('es')}-${String(seat).padStart(2, '0')}`
  const again = Array.from({ length: used.size }, (_, i) => `${base}.${i + 2}`)
  return [base, ...again].find((one) => !used.has(one)) ?? base
}

/** Tickets that count with their keys, in the order of the people: what the sheet to cut shows. */
export function printedTickets({ members, ballots }: Territory, seed: Uint8Array): readonly PrintedTicket[] {
  const valid = ballots ? validTickets(ballots) : []
  const byMember = new Map<MemberId, Ticket>(valid.map((one) => [one.member, one]))
  return members.flatMap((member) => {
    const ticket = byMember.get(member.id)
    return ticket ? [{ number: ticket.number, member, key: ticketKeyBy(seed, ticket.number) }] : []
  })
}
