import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../data/build/recorder'
import type { BallotAnswers } from '../../src/ballot/answers'
import { unopenedTickets } from '../../src/domain/ballotsIn'
import { deliveriesOf, isWritable, tallyOf } from '../../src/domain/delivery'
import { id, type MemberId } from '../../src/domain/ids'
import { placeOf } from '../../src/domain/place'
import { memberSheet } from '../../src/domain/rating'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { decide } from '../../src/record/decide'
import type { Act } from '../../src/record/kinds'
import { arrivalsBy, atDoor, inboxAt } from '../../src/shared/model/ballots/door'
import { openingOf, openingWithoutKey } from '../../src/shared/model/ballots/opening'
import { ticketsAct } from '../../src/shared/model/ballots/tickets'
import { disclosed } from '../../src/shared/model/disclosed'
import { selectRanked, selectWeights } from '../../src/shared/model/evaluation'
import { drawn, SEED, sealedPayload, shown, withTickets } from '../support/ballotMesa'
import { MANABI, manabiOf } from '../support/mesa'
import {
  BALLOTS,
  CACAO,
  CAFE,
  deliver,
  INDICATORS,
  judge,
  PEOPLE,
  QUESO,
  rateAll,
  show,
  sittingMesa,
} from '../support/sitting'

const ASKED = 'MER|PRO'
const VALUES = [3, 5, 1, -3]
const [ROSA, LUIS] = [id<MemberId>('EPS-01'), id<MemberId>('EPS-02')]

function ballotMesa(sheets: 'tables' | 'members' = 'tables'): Recorder {
  const record = sittingMesa({ ...USUAL_SITTING, sheets })
  withTickets(record, MANABI)
  return record
}
const payload = (record: Recorder, ticket: string, value: number | null, draw = '') =>
  sealedPayload(manabiOf(record), 'weights', { ticket, answers: { [ASKED]: value }, draw })
const camera = (record: Recorder, text: string) => shown(record, MANABI, 'weights', text)
const refusals = (record: Recorder, act: Act): readonly string[] => {
  const decision = decide(record.ledger.folded, act)
  return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
}
function open(record: Recorder, step: 'weights' | 'ratings' = 'weights', seed = SEED) {
  const opening = openingOf(manabiOf(record), step, seed)
  if (opening.status === 'ready') record.act(opening.act.kind, opening.act.body)
  return opening
}
const close = (record: Recorder, step: 'weights' | 'ratings' = 'weights') =>
  record.act('round-closed', { territory: MANABI, step, round: 1 })
const standings = (record: Recorder) => inboxAt(manabiOf(record), 'weights')?.rows.map(({ standing }) => standing)

describe('sealed ballots in the record', () => {
  it('come to the same weights and the same ranking as the same answers typed by hand', () => {
    const [typed, voted] = [sittingMesa({ ...USUAL_SITTING, sheets: 'members' }), ballotMesa('members')]
    for (const [i, member] of PEOPLE.entries()) {
      judge(typed, member, VALUES[i] ?? 1)
      camera(voted, payload(voted, member, VALUES[i] ?? 1))
    }
    deliver(typed, 'weights', BALLOTS)
    show(typed, 'weights')
    close(voted)
    open(voted)
    voted.act('round-shown', { territory: MANABI, step: 'weights', round: 1 })
    const weights = (record: Recorder) => selectWeights(record.programme, manabiOf(record))
    expect(manabiOf(voted).judgements).toEqual(manabiOf(typed).judgements)
    expect(weights(voted)).toEqual(weights(typed))
    for (const record of [typed, voted]) record.act('step-closed', { territory: MANABI, step: 'weights', reason: '' })
    const levels = [
      [5, 4, 1],
      [3, 3, 3],
      [5, 'SD', 2],
      [1, 2, 'NA'],
    ] as const
    for (const [i, member] of PEOPLE.entries()) {
      const given = levels[i] ?? [3, 3, 3]
      rateAll(typed, memberSheet(member), given)
      const answers: BallotAnswers = Object.fromEntries(
        [CACAO, CAFE, QUESO].flatMap((product, at) =>
          INDICATORS.map((indicator) => [`${product}|${indicator}`, given[at] ?? 'SD']),
        ),
      )
      shown(voted, MANABI, 'ratings', sealedPayload(manabiOf(voted), 'ratings', { ticket: member, answers }))
    }
    deliver(typed, 'ratings', BALLOTS)
    show(typed, 'ratings')
    close(voted, 'ratings')
    open(voted, 'ratings')
    voted.act('round-shown', { territory: MANABI, step: 'ratings', round: 1 })
    expect(manabiOf(voted).sheets).toEqual(manabiOf(typed).sheets)
    const ranked = (record: Recorder) =>
      selectRanked(disclosed(record.programme), disclosed(record.programme).territories[MANABI] ?? manabiOf(record))
    expect(ranked(voted)?.status).toBe('ranked')
    expect(ranked(voted)).toEqual(ranked(typed))
  })

  it('count as delivered while nobody can read them, and cannot be typed over by hand', () => {
    const record = ballotMesa()
    camera(record, payload(record, ROSA, 9))
    const mesa = manabiOf(record)
    expect(tallyOf(deliveriesOf(mesa, 'weights'))).toEqual({ delivered: 1, all: 4 })
    expect(mesa.judgements).toEqual({})
    expect(isWritable(mesa, 'weights', memberSheet(ROSA))).toBe(false)
    expect(
      refusals(record, {
        kind: 'sheets-delivered',
        body: { territory: MANABI, step: 'weights', round: 1, sheets: [memberSheet(ROSA)] },
      }),
    ).toEqual(['sheet-delivered'])
  })

  it('leave the person’s last word before the closing, keep every one, and count none twice', () => {
    const record = ballotMesa()
    const [first, second] = [payload(record, ROSA, 3), payload(record, ROSA, 7, 'otra')]
    for (const one of [first, second, first]) camera(record, one)
    expect(standings(record)).toEqual(['replaced', 'delivered'])
    close(record)
    camera(record, payload(record, ROSA, 9, 'tarde'))
    expect(standings(record)).toEqual(['replaced', 'delivered', 'late'])
    open(record)
    expect(manabiOf(record).judgements[ROSA]?.map(({ value }) => value)).toEqual([7])
    expect(openingOf(manabiOf(record), 'weights', SEED).status).toBe('nothing')
  })

  it('are opened neither before the closing nor after the showing, and the round is not shown without them', () => {
    const record = ballotMesa()
    for (const member of PEOPLE) camera(record, payload(record, member, 3))
    const early = openingOf(manabiOf(record), 'weights', SEED)
    if (early.status !== 'ready') throw new Error(early.status)
    expect(refusals(record, early.act)).toEqual(['round-not-closed'])
    close(record)
    const show: Act = { kind: 'round-shown', body: { territory: MANABI, step: 'weights', round: 1 } }
    expect(refusals(record, show)).toEqual(['ballots-unopened'])
    open(record)
    expect(refusals(record, show)).toEqual([])
    record.act('round-shown', show.body)
    expect(refusals(record, early.act)).toEqual(['round-already-shown'])
  })

  it('are not opened by another key, and the mesa may say that the key is lost', () => {
    const record = ballotMesa()
    camera(record, payload(record, ROSA, 3))
    close(record)
    expect(openingOf(manabiOf(record), 'weights', drawn('another', 16))).toMatchObject({
      status: 'refused',
      finding: { code: 'ballot-other-key' },
    })
    const { kind, body } = openingWithoutKey(manabiOf(record), 'weights')
    record.act(kind, body)
    expect(unopenedTickets(manabiOf(record), 'weights')).toEqual([])
    expect(manabiOf(record).judgements).toEqual({})
  })

  it.each([-1, 0])('with a judgement of %i are left out whole, with the reason', (value) => {
    const record = ballotMesa()
    camera(record, payload(record, ROSA, value))
    camera(record, payload(record, LUIS, null))
    close(record)
    open(record)
    expect(manabiOf(record).ballots?.opened[0]?.leftOut).toEqual([{ ticket: ROSA, why: 'saaty-out-of-scale' }])
    expect(Object.keys(manabiOf(record).judgements)).toEqual([LUIS])
    const forged: Act = {
      kind: 'ballots-opened',
      body: {
        territory: MANABI,
        step: 'weights',
        round: 1,
        ballots: [
          { ticket: ROSA, judgements: [{ node: 'root', first: 'MER', second: 'PRO', value }], ratings: [] },
        ] as never,
        leftOut: [],
      },
    }
    expect(refusals(record, forged)).toEqual(['saaty-out-of-scale'])
  })

  it('of a lost ticket do not count, and those of the one given instead do', () => {
    const record = ballotMesa()
    camera(record, payload(record, ROSA, 9))
    record.act('ticket-voided', { territory: MANABI, number: ROSA, reason: 'La perdió.' })
    expect(standings(record)).toEqual(['voided'])
    expect(tallyOf(deliveriesOf(manabiOf(record), 'weights')).delivered).toBe(0)
    const again = ticketsAct(manabiOf(record), SEED)
    expect(again.body.tickets.map(({ number, member }) => [number, member])).toEqual([[`${ROSA}.2`, ROSA]])
    record.act(again.kind, again.body)
    camera(record, payload(record, `${ROSA}.2`, 3))
    close(record)
    expect(
      refusals(record, { kind: 'ticket-voided', body: { territory: MANABI, number: `${ROSA}.2`, reason: 'Después.' } }),
    ).toEqual(['ticket-in-closed-round'])
    open(record)
    expect(manabiOf(record).judgements[ROSA]?.map(({ value }) => value)).toEqual([3])
  })

  it('of another mesa, and texts that cannot be read, are kept with their reason and move nothing', () => {
    const record = ballotMesa()
    const tosagua = placeOf(MANABI, id('tosagua'))
    const elsewhere = { ...manabiOf(record), id: tosagua }
    const theirs = sealedPayload(elsewhere, 'weights', { ticket: ROSA, answers: { [ASKED]: 3 } })
    expect(atDoor(manabiOf(record), 'weights', arrivalsBy('camera', theirs)).received).toMatchObject([
      { standing: 'other-mesa', receipt: null },
    ])
    const { act, received } = atDoor(manabiOf(record), 'weights', arrivalsBy('text', 'hola YUNTA1 13 EPS-01 R1: 7K4T'))
    expect(received.map(({ standing }) => standing)).toEqual(['unreadable'])
    if (act) record.act(act.kind, act.body)
    expect(manabiOf(record).ballots?.arrived).toMatchObject([{ ticket: null, late: false }])
    expect(tallyOf(deliveriesOf(manabiOf(record), 'weights')).delivered).toBe(0)
  })

  it('do not write over a sheet that was handed in from the keyboard', () => {
    const record = ballotMesa()
    judge(record, ROSA, 5)
    deliver(record, 'weights', [memberSheet(ROSA)])
    camera(record, payload(record, ROSA, 9))
    close(record)
    open(record)
    expect(manabiOf(record).judgements[ROSA]?.map(({ value }) => value)).toEqual([5])
    expect(manabiOf(record).ballots?.opened[0]?.leftOut).toEqual([{ ticket: ROSA, why: 'sheet-delivered' }])
  })
})
