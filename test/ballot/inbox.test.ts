import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalInCode, arrivalsInText } from '../../src/ballot/arrivals'
import { type AskedRound, type BallotArrival, inboxOf } from '../../src/ballot/inbox'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import type { BallotMessage } from '../../src/ballot/message'
import type { Ballot } from '../../src/ballot/open'
import { payloadOfMessage } from '../../src/ballot/payload'
import { receiptOf } from '../../src/ballot/receipt'
import { openedSealed, sealedMessage } from '../../src/ballot/seal'
import { textOfMessage } from '../../src/ballot/text'
import { ticketHash } from '../../src/ballot/ticketKey'
import { WEIGHTS } from './ballots'

const drawn = (name: string, length: number) => sha256(new TextEncoder().encode(name)).slice(0, length)
const KEYS = mesaKeys(drawn('mesa', 16))
const TICKETS = ['EPS-01', 'EPS-02', 'PRI-01', 'COM-01']
const hashOf = (ticket: string, key = `key of ${ticket}`) => ticketHash(drawn('salt', 16), ticket, key)

const ASKED: AskedRound = {
  mesa: WEIGHTS.mesa,
  list: WEIGHTS.list,
  round: 1,
  tickets: TICKETS.map((ticket) => ({ ticket, hash: hashOf(ticket), voided: ticket === 'COM-01' })),
  closedAfter: null,
}

/** The nth ballot of a ticket. */
function messageOf(ticket: string, nth = 1, change: Partial<Ballot> = {}, hash = hashOf(ticket)): BallotMessage {
  const ballot = { ...WEIGHTS, ticket, answers: { 'MER|PRO': nth }, ...change }
  return sealedMessage(ballot, {
    kind: 'judgements',
    opening: KEYS.opening.public,
    ticketHash: hash,
    ephemeral: drawn(`${ticket} ${nth}`, 32),
  })
}

function byCode(message: BallotMessage): BallotArrival {
  const arrival = arrivalInCode(payloadOfMessage(message))
  if (!arrival) throw new Error('no ballot')
  return arrival
}

const byText = (message: BallotMessage, mesa = WEIGHTS.mesa) => arrivalsInText(textOfMessage(message, mesa), 'text')
const standings = (arrivals: readonly BallotArrival[], asked = ASKED) =>
  inboxOf(arrivals, asked).rows.map(({ ticket, standing }) => `${ticket} ${standing}`)

describe('the inbox of a round', () => {
  it('counts each ticket once, by whatever road, and says who is missing', () => {
    const [one, two] = [messageOf('EPS-01'), messageOf('EPS-02')]
    const { rows, counted, missing } = inboxOf([byCode(one), ...byText(two)], ASKED)
    expect(rows.map(({ standing, receipt }) => [standing, receipt])).toEqual([
      ['delivered', receiptOf(one)],
      ['delivered', receiptOf(two)],
    ])
    expect([...counted]).toEqual([
      ['EPS-01', one],
      ['EPS-02', two],
    ])
    expect(missing).toEqual(['PRI-01'])
  })

  it('counts a ballot held before the camera twice, or sent by two roads, once', () => {
    const message = messageOf('EPS-01')
    const arrivals = [byCode(message), byCode(message), ...byText(message)]
    expect(standings(arrivals)).toEqual(['EPS-01 delivered', 'EPS-01 repeated', 'EPS-01 repeated'])
    expect(inboxOf(arrivals, ASKED).rows.map(({ receipt }) => receipt)).toEqual(Array(3).fill(receiptOf(message)))
  })

  it('lets the last ballot of a ticket count, keeps the one before, and does not go back to it when it comes again', () => {
    const [first, second] = [messageOf('EPS-01', 1), messageOf('EPS-01', 2)]
    const arrivals = [byCode(first), byCode(second), byCode(first)]
    expect(standings(arrivals)).toEqual(['EPS-01 replaced', 'EPS-01 delivered', 'EPS-01 repeated'])
    expect(inboxOf(arrivals, ASKED).counted.get('EPS-01')).toEqual(second)
  })

  it('puts aside what is of another mesa, another round or an older list', () => {
    const arrivals = [
      ...byText(messageOf('EPS-01', 1, { mesa: 'MNB-J' }), 'MNB-J'),
      byCode(messageOf('EPS-01', 2, { round: 2 })),
      byCode(messageOf('EPS-01', 3, { list: WEIGHTS.list.slice(1), answers: {} })),
    ]
    expect(standings(arrivals)).toEqual(['EPS-01 other-mesa', 'EPS-01 other-round', 'EPS-01 old-list'])
  })

  it('puts aside what has a voided ticket, one that nobody handed out, or another key', () => {
    const arrivals = [
      byCode(messageOf('COM-01')),
      byCode(messageOf('COM-99')),
      byCode(messageOf('EPS-01', 1, {}, hashOf('EPS-01', 'guessed'))),
    ]
    expect(standings(arrivals)).toEqual(['COM-01 voided', 'COM-99 unknown-ticket', 'EPS-01 unproven'])
  })

  it('keeps what cannot be read with its text', () => {
    const text = textOfMessage(messageOf('EPS-01'), WEIGHTS.mesa)
    const damaged = [
      ...arrivalsInText(text.replace('FIN', 'FIM'), 'text'),
      ...arrivalsInText(text.replace('MNB', 'MNN'), 'file'),
    ]
    const { rows } = inboxOf(damaged, ASKED)
    expect(rows.map(({ standing, receipt }) => [standing, receipt])).toEqual([
      ['unreadable', null],
      ['unreadable', null],
    ])
    expect(rows[0]?.arrival.text).toBe(text.replace('FIN', 'FIM'))
    const code = payloadOfMessage(messageOf('EPS-01')).slice(0, -3)
    expect(arrivalInCode(code)?.read).toEqual({ kind: 'damaged' })
    expect(arrivalInCode('https://example.org')).toBeNull()
  })

  it('tells what came after the closing, which a person may let in, from what had come before', () => {
    const [one, two, again] = [messageOf('EPS-01'), messageOf('EPS-02'), messageOf('EPS-01', 2)]
    const asked = { ...ASKED, closedAfter: 1 }
    const arrivals = [byCode(one), byCode(two), byCode(again), byCode(one), byCode(two)]
    expect(standings(arrivals, asked)).toEqual([
      'EPS-01 delivered',
      'EPS-02 late',
      'EPS-01 late',
      'EPS-01 repeated',
      'EPS-02 repeated',
    ])
    expect(inboxOf(arrivals, asked).rows.map(({ receipt }) => receipt)).toEqual([
      receiptOf(one),
      null,
      null,
      receiptOf(one),
      null,
    ])
    expect(inboxOf(arrivals, asked).counted.get('EPS-01')).toEqual(one)
  })

  it('loses nothing and counts no ticket twice, whatever arrives in whatever order', () => {
    const some = fc.record({
      ticket: fc.constantFrom(...TICKETS, 'COM-99'),
      nth: fc.integer({ min: 1, max: 3 }),
      round: fc.constantFrom(1, 1, 1, 2),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.option(fc.nat(12)), (drawnArrivals, closedAfter) => {
        const arrivals = drawnArrivals.map(({ ticket, nth, round }) => byCode(messageOf(ticket, nth, { round })))
        const { rows, counted, missing } = inboxOf(arrivals, { ...ASKED, closedAfter })
        expect(rows.map(({ arrival }) => arrival)).toEqual(arrivals)
        const delivered = rows.filter(({ standing }) => standing === 'delivered')
        expect(new Set(delivered.map(({ ticket }) => ticket))).toEqual(new Set(counted.keys()))
        expect(delivered).toHaveLength(counted.size)
        expect([...counted.keys(), ...missing].sort()).toEqual(['EPS-01', 'EPS-02', 'PRI-01'])
        for (const [ticket, message] of counted) {
          const last = drawnArrivals
            .slice(0, closedAfter ?? undefined)
            .filter((one, i, all) => {
              const earlier = all
                .slice(0, i)
                .some((other) => other.ticket === one.ticket && other.nth === one.nth && other.round === 1)
              return one.ticket === ticket && one.round === 1 && !earlier
            })
            .at(-1)
          const opened = openedSealed(message, ASKED, KEYS.opening.secret)
          expect(opened.status === 'read' && opened.value.answers).toEqual({ 'MER|PRO': last?.nth })
        }
      }),
      { numRuns: 60 },
    )
  })
})
