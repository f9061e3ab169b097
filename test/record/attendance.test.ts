import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type MemberId, type ProductId } from '../../src/domain/ids'
import { cellsOut, presenceBySegment, presentAt, quorumOf } from '../../src/domain/presence'
import { memberSheet } from '../../src/domain/rating'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { disclosed } from '../../src/shared/model/disclosed'
import { CACAO, MANABI, PRECIO, refusals, STARTED, territoryAfter, WEIGHED, written } from './sample'

const at = { territory: MANABI }
const [EPS, PUB] = [id<MemberId>('m1'), id<MemberId>('PUB-01')]
const came = (member: MemberId, present = true, meeting: 1 | 2 = 1): Act => ({
  kind: 'presence-noted',
  body: { ...at, meeting, members: [{ member, present }] },
})
const start = written([
  ...WEIGHED,
  { kind: 'members-registered', body: { ...at, members: [{ id: PUB, name: 'PUB-01', segment: id('pub') }] } },
])

describe('who is in the room', () => {
  it('is noted by ticket, in the order they came, and who leaves is there no more', () => {
    const events = written([came(PUB), came(EPS), came(PUB, false), came(EPS, true, 2)], start)
    expect(presentAt(territoryAfter(events), 1)).toEqual([EPS])
    expect(presentAt(territoryAfter(events), 2)).toEqual([EPS])
    expect(presentAt(territoryAfter(events), 3)).toEqual([])
    expect([...presenceBySegment(territoryAfter(events), 1)]).toEqual([
      ['eps', { here: 1, all: 1 }],
      ['pub', { here: 0, all: 1 }],
    ])
    expect(refusals(start, came(id('nadie')))).toEqual(['member-unknown'])
  })

  it('decides from more than half of the seats on, unless the mesa agrees otherwise', () => {
    expect(quorumOf(territoryAfter(start))).toBe(2)
    expect(quorumOf(territoryAfter(written([{ kind: 'quorum-set', body: { ...at, quorum: 1 } }], start)))).toBe(1)
  })
})

describe('an interest in a product', () => {
  const rates = (value: 1 | 5): Act => ({
    kind: 'ratings-recorded',
    body: {
      ...at,
      sheet: memberSheet(EPS),
      origin: '',
      leftOut: [],
      cells: [
        { product: CACAO, indicator: PRECIO, value, reason: '' },
        { product: id('queso'), indicator: PRECIO, value, reason: '' },
      ],
    },
  })
  const declares: Act = {
    kind: 'interest-declared',
    body: { ...at, member: EPS, product: CACAO, note: 'Acopia cacao para una sola empresa.' },
  }
  const shownRow = (events: Parameters<typeof fold>[0], product: ProductId) => {
    const { programme } = fold(events)
    if (!programme) throw new Error('no programme')
    return disclosed(programme).territories[MANABI]?.sheets[memberSheet(EPS)]?.[product]?.[PRECIO as IndicatorId]?.value
  }

  it('keeps what the person rated of it in the record, out of the official count, and nothing else', () => {
    const events = written([rates(5), declares], start)
    expect(territoryAfter(events).sheets[memberSheet(EPS)]?.[CACAO]?.[PRECIO]?.value).toBe(5)
    expect(shownRow(events, CACAO)).toBeUndefined()
    expect(shownRow(events, id('queso'))).toBe(5)
    expect(cellsOut(territoryAfter(events), { member: EPS, product: CACAO, note: '' })).toBe(1)
  })

  it('cannot change a closed order: the step is opened again, and that leaves its mark', () => {
    const closed = written([rates(5), { kind: 'step-closed', body: { ...at, step: 'ratings', reason: '' } }], start)
    expect(refusals(closed, declares)).toEqual(['step-closed'])
    // Who has rated nothing moves nothing.
    expect(refusals(closed, { ...declares, body: { ...declares.body, member: PUB } })).toEqual([])
  })

  it('is withdrawn with a reason, and the ratings count again', () => {
    const withdraw: Act = {
      kind: 'interest-withdrawn',
      body: { ...at, member: EPS, product: CACAO, reason: 'Era de otra persona.' },
    }
    expect(refusals(start, withdraw)).toEqual(['interest-unknown'])
    expect(shownRow(written([rates(5), declares, withdraw], start), CACAO)).toBe(5)
  })

  const open = written([
    ...STARTED,
    { kind: 'members-registered', body: { ...at, members: [{ id: PUB, name: 'PUB-01', segment: id('pub') }] } },
  ])

  it('and presence go with the person when two entries are one', () => {
    const events = written(
      [
        came(PUB),
        { ...declares, body: { ...declares.body, member: PUB } },
        { kind: 'members-merged', body: { ...at, from: PUB, into: EPS } },
      ],
      open,
    )
    expect(presentAt(territoryAfter(events), 1)).toEqual([EPS])
    expect(territoryAfter(events).interests).toMatchObject([{ member: EPS, product: CACAO }])
  })
})
