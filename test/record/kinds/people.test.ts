import { describe, expect, it } from 'vitest'
import { id, type MemberId, type SegmentId, type TableId } from '../../../src/domain/ids'
import { memberSheet } from '../../../src/domain/rating'
import type { Act } from '../../../src/record/kinds'
import { CACAO, DEM, M1, MANABI, refusals, STARTED, territoryAfter, WEIGHED, written } from '../sample'

const at = { territory: MANABI }
const started = written(STARTED)
const weighed = written(WEIGHED)
const seat = (...members: readonly (readonly [name: string, segment: string])[]): Act => ({
  kind: 'members-registered',
  body: {
    ...at,
    members: members.map(([name, segment]) => ({ id: id<MemberId>(name), name, segment: id<SegmentId>(segment) })),
  },
})

describe('who sits at the mesa', () => {
  it('sits in a segment of the programme, and is named once in a file', () => {
    expect(refusals(started, seat(['m2', 'gob']))).toEqual(['segment-unknown'])
    expect(refusals(started, seat(['m2', 'pub'], ['m3', 'pub'], ['m2', 'eps']))).toEqual(['member-repeated'])
  })

  it('is rewritten in place when known, and comes last when new', () => {
    const { members } = territoryAfter(written([seat(['m2', 'pub'], ['m1', 'pub'])], started))
    expect(members.map(({ id: member, segment }) => [member, segment])).toEqual([
      ['m1', 'pub'],
      ['m2', 'pub'],
    ])
  })

  it('may change segment while the weights are closed only if nothing was said in it', () => {
    const two = written([seat(['m2', 'pub'])], weighed)
    expect(refusals(two, seat(['m1', 'pub']))).toEqual(['step-closed'])
    expect(refusals(two, seat(['m1', 'eps']))).toEqual([])
    expect(refusals(two, seat(['m2', 'eps']))).toEqual([])
  })

  it('may change segment while the ratings are closed only if the sheet is empty', () => {
    const two = written([seat(['m2', 'pub'])], weighed)
    const rating = (value: 3 | null): Act => ({
      kind: 'ratings-recorded',
      body: {
        ...at,
        sheet: memberSheet(id<MemberId>('m2')),
        origin: '',
        leftOut: [],
        cells: [{ product: CACAO, indicator: DEM, value, reason: '' }],
      },
    })
    const close: Act = { kind: 'step-closed', body: { ...at, step: 'ratings', reason: '' } }
    const rated = written([rating(3), close], two)
    expect(refusals(rated, seat(['m2', 'eps']))).toEqual(['step-closed'])
    const emptied = written([rating(3), rating(null), close], two)
    expect(refusals(emptied, seat(['m2', 'eps']))).toEqual([])
  })
})

describe('the voices of the segments', () => {
  const voices = (...named: readonly (readonly [segment: string, voice: number])[]): Act => ({
    kind: 'voices-set',
    body: { ...at, voices: named.map(([segment, voice]) => ({ segment: id<SegmentId>(segment), voice })) },
  })

  it('may be nought for some and not for all: who is not named keeps one', () => {
    expect(refusals(started, voices(['pub', 0]))).toEqual([])
    expect(refusals(started, voices(['pub', 0], ['eps', 0]))).toEqual(['voices-all-zero'])
    expect(refusals(started, voices(['pub', 0], ['eps', 1]))).toEqual([])
  })

  it('are of segments of the programme, whose own voices a stranger does not make up for', () => {
    expect(refusals(started, voices(['gob', 3]))).toEqual(['segment-unknown'])
    expect(refusals(started, voices(['pub', 0], ['eps', 0], ['gob', 3]))).toEqual([
      'segment-unknown',
      'voices-all-zero',
    ])
  })

  it('replace all that were set before', () => {
    const events = written([voices(['pub', 2], ['eps', 3]), voices(['eps', 5])], started)
    expect(territoryAfter(events).voices).toEqual({ eps: 5 })
  })
})

describe('a ballot', () => {
  const judge = (
    member: string,
    first: string,
    second: string,
    value: number | null,
    node: 'root' | 'MER' = 'root',
  ): Act => ({
    kind: 'judgements-made',
    body: {
      ...at,
      member: id<MemberId>(member),
      judgements: [
        { node: node === 'root' ? node : id<never>(node), first: id(first), second: id(second), value, kept: false },
      ],
    },
  })
  const clear = (member: string, first: string, second: string): Act => ({
    kind: 'judgements-cleared',
    body: {
      ...at,
      member: id<MemberId>(member),
      questions: [{ node: 'root', first: id(first), second: id(second) }],
    },
  })

  it('is of somebody who sits at the mesa', () => {
    expect(refusals(started, judge('m9', 'MER', 'PRO', 3))).toEqual(['member-unknown'])
    expect(refusals(started, clear('m9', 'MER', 'PRO'))).toEqual(['member-unknown'])
  })

  it('keeps its other answers when one is given again, from whichever side', () => {
    const events = written(
      [judge('m1', 'DEM', 'PRECIO', 5, 'MER'), judge('m1', 'MER', 'PRO', 3), judge('m1', 'PRO', 'MER', null)],
      started,
    )
    expect(territoryAfter(events).judgements[M1]).toEqual([
      { node: 'MER', first: 'DEM', second: 'PRECIO', value: 5, kept: false },
      { node: 'root', first: 'MER', second: 'PRO', value: null, kept: false },
    ])
  })

  it('takes an answer given again from the same side as it is given', () => {
    const events = written([judge('m1', 'MER', 'PRO', 3), judge('m1', 'MER', 'PRO', 7)], started)
    expect(territoryAfter(events).judgements[M1]).toEqual([
      { node: 'root', first: 'MER', second: 'PRO', value: 7, kept: false },
    ])
  })

  it('given whole takes the place of every answer it repeats', () => {
    const both = (values: readonly [number, number]): Act => ({
      kind: 'judgements-made',
      body: {
        ...at,
        member: M1,
        judgements: [
          { node: 'root', first: id('MER'), second: id('PRO'), value: values[0], kept: false },
          { node: id<never>('MER'), first: id('DEM'), second: id('PRECIO'), value: values[1], kept: false },
        ],
      },
    })
    const events = written([both([3, 5]), both([2, 4])], started)
    expect(territoryAfter(events).judgements[M1]?.map(({ value }) => value)).toEqual([2, 4])
  })

  it('loses only the answers that are taken back, and one never begun loses nothing', () => {
    const two = written([seat(['m2', 'pub']), judge('m1', 'DEM', 'PRECIO', 5, 'MER')], started)
    const cleared = written([judge('m1', 'MER', 'PRO', 3), clear('m1', 'PRO', 'MER'), clear('m2', 'MER', 'PRO')], two)
    expect(territoryAfter(cleared).judgements).toEqual({
      m1: [{ node: 'MER', first: 'DEM', second: 'PRECIO', value: 5, kept: false }],
      m2: [],
    })
  })

  it('that is empty does not let the weights be closed, and one answer does', () => {
    const close: Act = { kind: 'step-closed', body: { ...at, step: 'weights', reason: '' } }
    const empty = written([seat(['m2', 'pub']), judge('m1', 'MER', 'PRO', 3), clear('m1', 'MER', 'PRO')], started)
    expect(refusals(empty, close)).toEqual(['no-judgements'])
    expect(refusals(written([judge('m2', 'MER', 'PRO', 3)], empty), close)).toEqual([])
  })
})

describe('the sheet of a small table', () => {
  const onto = (sheet: string): Act =>
    ({ kind: 'ratings-recorded', body: { ...at, sheet, origin: '', leftOut: [], cells: [] } }) as unknown as Act

  it('is open to tables that are registered, under their whole name, and to no other holder', () => {
    const tables = [{ id: id<TableId>('norte:1'), name: 'Mesita del norte' }]
    const events = written([{ kind: 'tables-registered', body: { ...at, tables } }], weighed)
    expect(refusals(events, onto('table:norte:1'))).toEqual([])
    for (const sheet of ['table:norte', 'member:norte:1', 'grupo:m1', 'table:m1', 'member:'])
      expect(refusals(events, onto(sheet)), sheet).toEqual(['sheet-unknown'])
  })
})
