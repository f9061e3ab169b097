import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../data/build/recorder'
import { id, type SegmentId } from '../../src/domain/ids'
import { memberSheet } from '../../src/domain/rating'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { decide } from '../../src/record/decide'
import type { Act } from '../../src/record/kinds'
import { MANABI, manabiOf, said } from '../support/mesa'
import {
  BALLOTS,
  CACAO,
  deliver,
  INDICATORS,
  judge,
  PEOPLE,
  rateAll,
  SHEETS,
  show,
  sittingMesa,
  weighedMesa,
} from '../support/sitting'

const at = { territory: MANABI }
const [ONE, TWO] = SHEETS
const [ROSA, LUIS] = PEOPLE
if (!ONE || !TWO || !ROSA || !LUIS) throw new Error('the mesa has two sheets and two people')

/** The codes of a refusal, or an empty list when the act would be accepted. */
function refusals(record: Recorder, act: Act): readonly string[] {
  const decision = decide(record.ledger.folded, act)
  return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
}
const delivery = (step: 'weights' | 'ratings', sheets: readonly (typeof ONE)[], round: 1 | 2 = 1): Act => ({
  kind: 'sheets-delivered',
  body: { ...at, step, round, sheets },
})
const rating = (sheet: typeof ONE | 'plenary'): Act => ({
  kind: 'ratings-recorded',
  body: {
    ...at,
    sheet,
    origin: '',
    leftOut: [],
    cells: INDICATORS.map((indicator) => ({ product: CACAO, indicator, value: 4 as const, reason: '' })),
  },
})
const judgement = (member = ROSA): Act => ({
  kind: 'judgements-made',
  body: { ...at, member, judgements: [said('root', 'MER', 'PRO', 2)] },
})
const roundOf = (record: Recorder, step: 'weights' | 'ratings') => manabiOf(record).sitting?.rounds[step]

describe('a mesa of a record from before', () => {
  it('delivers no sheets, and is told so by each act that is about them', () => {
    const record = sittingMesa()
    record.act('territory-opened', { territory: id('12') })
    const there = { territory: id<typeof MANABI>('12') }
    for (const act of [
      { kind: 'sheets-delivered', body: { ...there, step: 'weights', round: 1, sheets: [] } },
      { kind: 'sheets-returned', body: { ...there, step: 'weights', round: 1, sheets: [] } },
      { kind: 'round-closed', body: { ...there, step: 'weights', round: 1 } },
      { kind: 'round-reopened', body: { ...there, step: 'weights', reason: 'x' } },
      { kind: 'round-shown', body: { ...there, step: 'weights', round: 1 } },
      { kind: 'round-opened', body: { ...there, step: 'weights' } },
    ] as const)
      expect(refusals(record, act), act.kind).toEqual(['sitting-missing'])
    expect(record.programme.territories[id<typeof MANABI>('12')]).not.toHaveProperty('sitting')
  })
})

describe('delivering a sheet', () => {
  it('is refused while nothing is written on it', () => {
    expect(refusals(sittingMesa(), delivery('weights', [memberSheet(ROSA)]))).toEqual(['sheet-empty'])
  })

  it('takes a sheet with blanks, with a warning that counts them', () => {
    const record = weighedMesa()
    rateAll(record, ONE, [5])
    const decision = decide(record.ledger.folded, delivery('ratings', [ONE]))
    expect(decision).toMatchObject({
      status: 'accepted',
      warnings: [{ code: 'sheet-with-blanks', values: { n: 4 } }],
    })
  })

  it('closes it to writing until it is returned, and it keeps what it says', () => {
    const record = weighedMesa()
    rateAll(record, ONE, [5, 4, 3])
    deliver(record, 'ratings', [ONE])
    expect(refusals(record, rating(ONE))).toEqual(['sheet-delivered'])
    expect(refusals(record, delivery('ratings', [ONE]))).toEqual(['sheet-delivered'])
    record.act('sheets-returned', { ...at, step: 'ratings', round: 1, sheets: [ONE] })
    expect(refusals(record, rating(ONE))).toEqual([])
    expect(roundOf(record, 'ratings')?.delivered).toEqual([])
    expect(manabiOf(record).sheets[ONE]?.[CACAO]).toBeDefined()
  })

  it('does the same with a ballot of weights, whether it is answered or cleared', () => {
    const record = sittingMesa()
    judge(record, ROSA, 3)
    deliver(record, 'weights', [memberSheet(ROSA)])
    expect(refusals(record, judgement())).toEqual(['sheet-delivered'])
    const { value: _, kept: __, ...question } = said('root', 'MER', 'PRO', 1)
    expect(
      refusals(record, { kind: 'judgements-cleared', body: { ...at, member: ROSA, questions: [question] } }),
    ).toEqual(['sheet-delivered'])
    expect(refusals(record, judgement(LUIS))).toEqual([])
  })

  it('returns only what was delivered', () => {
    const act: Act = { kind: 'sheets-returned', body: { ...at, step: 'ratings', round: 1, sheets: [ONE] } }
    expect(refusals(weighedMesa(), act)).toEqual(['sheet-not-delivered'])
  })

  it('speaks of the round that is open: one meant for another is refused', () => {
    const record = weighedMesa()
    rateAll(record, ONE, [5, 4, 3])
    expect(refusals(record, delivery('ratings', [ONE], 2))).toEqual(['round-not-open'])
  })

  it('follows a person who is merged into another', () => {
    const record = sittingMesa()
    judge(record, ROSA, 3)
    deliver(record, 'weights', [memberSheet(ROSA)])
    record.act('members-merged', { ...at, from: ROSA, into: LUIS })
    expect(roundOf(record, 'weights')?.delivered).toEqual([memberSheet(LUIS)])
  })
})

describe('whose sheets rate', () => {
  it('are the mesitas’ or the people’s, never both, so that each person speaks once', () => {
    const byTable = weighedMesa()
    expect(refusals(byTable, rating(ONE))).toEqual([])
    expect(refusals(byTable, rating(memberSheet(ROSA)))).toEqual(['sheet-not-asked'])
    const byPerson = weighedMesa({ ...USUAL_SITTING, sheets: 'members' })
    expect(refusals(byPerson, rating(memberSheet(ROSA)))).toEqual([])
    expect(refusals(byPerson, rating(ONE))).toEqual(['sheet-not-asked'])
  })

  it('are chosen before the first rating; blindness and coverage before the first answer', () => {
    const set = (sitting: Partial<typeof USUAL_SITTING>): Act => ({
      kind: 'sitting-set',
      body: { ...at, sitting: { ...USUAL_SITTING, ...sitting }, reason: '' },
    })
    const fresh = sittingMesa()
    expect(refusals(fresh, set({ blind: false, coverage: 60 }))).toEqual([])
    judge(fresh, ROSA, 3)
    expect(refusals(fresh, set({ blind: false }))).toEqual(['sitting-after-answers'])
    expect(refusals(fresh, set({ sheets: 'members' }))).toEqual([])
    const rated = weighedMesa()
    rateAll(rated, ONE, [5])
    rated.act('step-reopened', { ...at, step: 'weights', reason: 'Llegó otra boleta.' })
    expect(refusals(rated, set({ sheets: 'members' }))).toEqual(['sitting-after-answers'])
  })

  it('can be agreed by a mesa of before that has no answers yet', () => {
    const record = sittingMesa()
    const there = id<typeof MANABI>('12')
    record.act('territory-opened', { territory: there })
    record.act('sitting-set', { territory: there, sitting: USUAL_SITTING, reason: '' })
    expect(record.programme.territories[there]?.sitting).toMatchObject({
      blind: true,
      rounds: { weights: { number: 1 } },
    })
  })

  it('leave the plenary to agree once the result was shown', () => {
    const record = weighedMesa()
    expect(refusals(record, rating('plenary'))).toEqual(['plenary-blind'])
    for (const sheet of SHEETS) rateAll(record, sheet, [5, 4, 3])
    deliver(record, 'ratings', SHEETS)
    show(record, 'ratings')
    expect(refusals(record, rating('plenary'))).toEqual([])
    expect(refusals(weighedMesa({ ...USUAL_SITTING, blind: false }), rating('plenary'))).toEqual([])
  })
})

describe('a round', () => {
  it('that is closed takes nothing in and gives nothing out', () => {
    const record = weighedMesa()
    rateAll(record, ONE, [5, 4, 3])
    rateAll(record, TWO, [5, 4, 3])
    deliver(record, 'ratings', [ONE])
    record.act('round-closed', { ...at, step: 'ratings', round: 1 })
    expect(refusals(record, delivery('ratings', [TWO]))).toEqual(['round-not-open'])
    expect(refusals(record, rating(TWO))).toEqual(['round-not-open'])
    expect(
      refusals(record, { kind: 'sheets-returned', body: { ...at, step: 'ratings', round: 1, sheets: [ONE] } }),
    ).toEqual(['round-not-open'])
  })

  it('is shown after it was closed, and not with fewer sheets than agreed', () => {
    const record = weighedMesa()
    const shown: Act = { kind: 'round-shown', body: { ...at, step: 'ratings', round: 1 } }
    rateAll(record, ONE, [5, 4, 3])
    deliver(record, 'ratings', [ONE])
    expect(refusals(record, shown)).toEqual(['round-not-closed'])
    record.act('round-closed', { ...at, step: 'ratings', round: 1 })
    // One of three mesitas; two would be enough for half.
    expect(refusals(record, shown)).toEqual(['sheets-too-few'])
    record.act('round-reopened', { ...at, step: 'ratings', reason: 'Falta una mesita.' })
    rateAll(record, TWO, [5, 4, 3])
    deliver(record, 'ratings', [TWO])
    record.act('round-closed', { ...at, step: 'ratings', round: 1 })
    expect(refusals(record, shown)).toEqual([])
  })

  it('asks half of each segment too: three of four people are not enough without the only one of a segment', () => {
    const record = sittingMesa()
    for (const member of PEOPLE.slice(0, 3)) judge(record, member, 3)
    deliver(record, 'weights', BALLOTS.slice(0, 3))
    record.act('round-closed', { ...at, step: 'weights', round: 1 })
    expect(refusals(record, { kind: 'round-shown', body: { ...at, step: 'weights', round: 1 } })).toEqual([
      'sheets-too-few',
    ])
    record.act('members-registered', {
      ...at,
      members: [{ id: id('PUB-01'), name: 'PUB-01', segment: id<SegmentId>('eps') }],
    })
    expect(refusals(record, { kind: 'round-shown', body: { ...at, step: 'weights', round: 1 } })).toEqual([])
  })

  it('that opens again needs a reason, covers what it showed, and stays marked as seen', () => {
    const record = sittingMesa()
    for (const member of PEOPLE) judge(record, member, 3)
    deliver(record, 'weights', BALLOTS)
    const reopen = (reason: string): Act => ({ kind: 'round-reopened', body: { ...at, step: 'weights', reason } })
    expect(refusals(record, reopen('Un error.'))).toEqual(['round-already-open'])
    show(record, 'weights')
    expect(refusals(record, reopen(' '))).toEqual(['reason-missing'])
    record.act('round-reopened', { ...at, step: 'weights', reason: 'Un error de digitación.' })
    expect(roundOf(record, 'weights')).toMatchObject({ open: true, shown: false, seen: true })
  })

  it('must be closed before its step, and before whatever rests on it', () => {
    const record = sittingMesa()
    for (const member of PEOPLE) judge(record, member, 3)
    deliver(record, 'weights', BALLOTS)
    const close = (step: 'weights' | 'ranking'): Act => ({ kind: 'step-closed', body: { ...at, step, reason: '' } })
    expect(refusals(record, close('weights'))).toEqual(['round-still-open'])
    expect(refusals(record, close('ranking'))).toEqual(['round-still-open', 'round-still-open'])
    record.act('round-closed', { ...at, step: 'weights', round: 1 })
    expect(refusals(record, close('weights'))).toEqual([])
  })

  it('opens again with its step, so that a correction can be written', () => {
    const record = weighedMesa()
    record.act('step-reopened', { ...at, step: 'weights', reason: 'Llegó otra boleta.' })
    expect(roundOf(record, 'weights')).toMatchObject({ open: true, shown: false, seen: true })
  })
})

describe('the second round', () => {
  it('opens once the first was shown, and there is no third', () => {
    const record = sittingMesa()
    const second: Act = { kind: 'round-opened', body: { ...at, step: 'weights' } }
    for (const member of PEOPLE) judge(record, member, 3)
    deliver(record, 'weights', BALLOTS)
    expect(refusals(record, second)).toEqual(['round-not-closed'])
    record.act('round-closed', { ...at, step: 'weights', round: 1 })
    expect(refusals(record, second)).toEqual(['round-not-closed'])
    record.act('round-shown', { ...at, step: 'weights', round: 1 })
    expect(refusals(record, second)).toEqual([])
    record.act('round-opened', { ...at, step: 'weights' })
    deliver(record, 'weights', BALLOTS, 2)
    show(record, 'weights', 2)
    expect(refusals(record, second)).toEqual(['round-last'])
  })

  it('keeps what was delivered in the first, and no more than that, and waits for every sheet anew', () => {
    const record = sittingMesa()
    for (const member of PEOPLE) judge(record, member, 3)
    deliver(record, 'weights', [memberSheet(ROSA), memberSheet(id('PUB-01')), memberSheet(LUIS)])
    show(record, 'weights')
    record.act('round-opened', { ...at, step: 'weights' })
    judge(record, ROSA, 7)
    const { sitting, judgements } = manabiOf(record)
    expect(sitting?.rounds.weights).toEqual({ number: 2, open: true, shown: false, seen: false, delivered: [] })
    expect(Object.keys(sitting?.first.weights ?? {}).toSorted()).toEqual(['EPS-01', 'EPS-02', 'PUB-01'])
    expect(sitting?.first.weights?.[ROSA]?.[0]?.value).toBe(3)
    expect(judgements[ROSA]?.[0]?.value).toBe(7)
  })

  it('of ratings keeps the first answer of each cell beside it', () => {
    const record = weighedMesa()
    for (const sheet of SHEETS) rateAll(record, sheet, [5, 4, 3])
    deliver(record, 'ratings', SHEETS)
    show(record, 'ratings')
    record.act('round-opened', { ...at, step: 'ratings' })
    rateAll(record, ONE, [1, 4, 3])
    const { sheets, sitting } = manabiOf(record)
    const [price] = INDICATORS
    if (!price) throw new Error('two indicators')
    expect(sheets[ONE]?.[CACAO]?.[price]).toMatchObject({ value: 1, firstRound: 5, round: 2 })
    expect(sitting?.first.ratings?.[ONE]?.[CACAO]?.[price]).toMatchObject({ value: 5, round: 1 })
  })
})
