import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type MemberId, type ProductId } from '../../src/domain/ids'
import type { Programme, Territory } from '../../src/domain/programme'
import { memberSheet } from '../../src/domain/rating'
import { entryName, isUsed, type ListEntry } from '../../src/domain/usage'
import type { Act } from '../../src/record/kinds'
import { type Ledger, write } from '../../src/record/ledger'
import { ACTS, anyAct } from '../support/anyAct'
import { territory } from '../support/everyAct'
import { said } from '../support/mesa'
import { closedTo, done, OPEN, STAMP } from '../support/steps'

const programmeOf = ({ folded: { programme } }: Ledger): Programme => {
  if (!programme) throw new Error('no programme')
  return programme
}
const mesaOf = (ledger: Ledger): Territory => {
  const mesa = programmeOf(ledger).territories[territory]
  if (!mesa) throw new Error('no territory')
  return mesa
}

/** The record after as many of these acts as it takes. */
const having = (ledger: Ledger, acts: readonly Act[]): Ledger =>
  acts.reduce((before, act) => {
    const next = write(before, act, STAMP)
    return next.status === 'refused' ? before : next.ledger
  }, ledger)

const CORRECTIONS = ['programme-renamed', 'members-merged', 'entry-deleted', 'members-registered', 'product-described']
const correction = fc.oneof(...ACTS.filter(([kind]) => CORRECTIONS.includes(kind)).map(([, act]) => act))

/** Ballots, sheets, rows and picks whose person, mesita or product is not on its list. */
function orphansIn({ members, tables, candidates, judgements, sheets, data, evidence, pick, mesas }: Territory) {
  const has = (list: readonly { readonly id: string }[], own: string) => list.some((one) => one.id === own)
  const products = [data, evidence, ...Object.values(sheets)].flatMap((rows) => Object.keys(rows ?? {}))
  return [
    ...Object.keys(judgements).filter((member) => !has(members, member)),
    ...Object.keys(sheets).filter((sheet) => {
      const [sort, ...rest] = sheet.split(':')
      return sort !== 'plenary' && !has(sort === 'member' ? members : tables, rest.join(':'))
    }),
    ...[...products, ...(pick?.products ?? [])].filter((product) => !has(candidates, product)),
    ...candidates.flatMap(({ mesa }) => (mesa !== null && !has(mesas, mesa) ? [mesa] : [])),
  ]
}

describe('correcting who and what is there', () => {
  it('leaves no answer without its person, no row without its product, whatever else was done', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyAct, correction), { maxLength: 15 }), (acts) => {
        // Mesas are named by candidates of any act; one that was never registered is not this test's.
        const ledger = having(
          OPEN,
          acts.filter(({ kind }) => kind !== 'product-described' && kind !== 'products-proposed'),
        )
        const mesa = programmeOf(ledger).territories[territory]
        expect(mesa ? orphansIn(mesa) : []).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is undone to the programme there was before', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 6 }), correction, (acts, act) => {
        const before = having(closedTo(['weights']), acts)
        const next = write(before, act, STAMP)
        if (next.status === 'refused') return
        const undone = done(next.ledger, { kind: 'act-undone', body: { act: next.event.id } })
        expect(programmeOf(undone)).toEqual(programmeOf(before))
      }),
      { numRuns: 150 },
    )
  })
})

describe('deleting an entry', () => {
  const deleting = (entry: ListEntry): Act => ({ kind: 'entry-deleted', body: { territory, entry } })
  const refusal = (ledger: Ledger, act: Act) => {
    const next = write(ledger, act, STAMP)
    return next.status === 'refused' ? next.findings.map(({ code }) => code) : []
  }

  it('is for what nobody used: a candidate that was rated stays, to be withdrawn', () => {
    expect(refusal(OPEN, deleting({ sort: 'product', id: id<ProductId>('cacao') }))).toEqual(['entry-in-use'])
    const without = done(OPEN, deleting({ sort: 'product', id: id<ProductId>('papa') }))
    expect(mesaOf(without).candidates.map(({ id: own }) => own)).not.toContain('papa')
  })

  it.each([
    [
      'compared',
      {
        kind: 'judgements-made',
        body: { territory, member: id<MemberId>('PUB-01'), judgements: [said('root', 'MER', 'PRO', 3)] },
      },
    ],
    [
      'rated',
      {
        kind: 'ratings-recorded',
        body: {
          territory,
          sheet: memberSheet(id<MemberId>('PUB-01')),
          origin: '',
          leftOut: [],
          cells: [{ product: id<ProductId>('cacao'), indicator: id<IndicatorId>('PRECIO'), value: 3, reason: '' }],
        },
      },
    ],
  ] satisfies [string, Act][])('refuses a person who has %s', (_, act) => {
    const start = act.kind === 'ratings-recorded' ? closedTo(['weights']) : OPEN
    const person: ListEntry = { sort: 'member', id: id<MemberId>('PUB-01') }
    expect(refusal(start, deleting(person))).toEqual([])
    expect(refusal(done(start, act), deleting(person))).toEqual(['entry-in-use'])
  })

  it('says of what is not there that it is gone', () => {
    expect(refusal(OPEN, deleting({ sort: 'table', id: id('nadie') }))).toEqual(['entry-unknown'])
  })

  it('finds every entry by its name and none that was deleted', () => {
    const mesa = mesaOf(OPEN)
    expect(entryName(mesa, { sort: 'indicator', id: id<IndicatorId>('TURISTAS') })).toBe('Turistas')
    expect(entryName(mesa, { sort: 'member', id: id<MemberId>('PRI-01') })).toBeNull()
  })
})

describe('an indicator of the mesa’s own', () => {
  const adopt = (...names: readonly string[]): Act => ({
    kind: 'indicators-adopted',
    body: { territory, indicators: names.map((name) => id<IndicatorId>(name)) },
  })

  it('that is not used any more stays on the shelf with its guide, and comes back as it was', () => {
    const shelved = mesaOf(OPEN).shelved
    expect(shelved?.map(({ name }) => name)).toEqual(['Turistas'])
    const back = mesaOf(done(OPEN, adopt('PRECIO', 'TURISTAS')))
    expect(back.indicators.at(-1)).toEqual(shelved?.[0])
    expect(back).not.toHaveProperty('shelved')
  })

  it('leaves the shelf when it is deleted, and is not deleted while it is used', () => {
    const entry: ListEntry = { sort: 'indicator', id: id<IndicatorId>('TURISTAS') }
    expect(isUsed(mesaOf(OPEN), entry)).toBe(false)
    const gone = done(OPEN, { kind: 'entry-deleted', body: { territory, entry } })
    expect(mesaOf(gone)).not.toHaveProperty('shelved')
    const used = done(OPEN, adopt('PRECIO', 'TURISTAS'))
    expect(write(used, { kind: 'entry-deleted', body: { territory, entry } }, STAMP).status).toBe('refused')
  })
})

describe('merging two entries of one person', () => {
  const [from, into] = [id<MemberId>('EPS-01'), id<MemberId>('PUB-01')]
  const merging: Act = { kind: 'members-merged', body: { territory, from, into } }

  it('gives all answers of one to the other, whose own stand where both answered', () => {
    const own: Act = {
      kind: 'judgements-made',
      body: { territory, member: into, judgements: [said('root', 'MER', 'PRO', 7)] },
    }
    const merged = mesaOf(done(OPEN, own, merging))
    expect(merged.members.map(({ id: one }) => one)).not.toContain(from)
    expect(merged.judgements[into]?.map(({ value }) => value)).toEqual([7])
    expect(merged.judgements).not.toHaveProperty(from)
    expect(merged.sheets[memberSheet(into)]).toEqual(mesaOf(OPEN).sheets[memberSheet(from)])
    expect(merged.sheets).not.toHaveProperty(memberSheet(from))
  })

  it('keeps of two ratings of one cell that of the person who stays', () => {
    const cell = {
      product: id<ProductId>('cacao'),
      indicator: id<IndicatorId>('PRECIO'),
      value: 1,
      reason: '',
    } as const
    const rating: Act = {
      kind: 'ratings-recorded',
      body: { territory, sheet: memberSheet(into), origin: '', leftOut: [], cells: [cell] },
    }
    const sheet = mesaOf(
      done(
        closedTo(['weights']),
        rating,
        { kind: 'step-reopened', body: { territory, step: 'weights', reason: 'Dos veces.' } },
        merging,
      ),
    ).sheets[memberSheet(into)]
    expect(sheet?.[cell.product]?.[cell.indicator]?.value).toBe(1)
    expect(Object.keys(sheet?.[cell.product] ?? {}).toSorted()).toEqual(['CALIDAD', 'PRECIO'])
  })

  it('is refused with itself, and while the weights it would move are closed', () => {
    const self = write(OPEN, { kind: 'members-merged', body: { territory, from, into: from } }, STAMP)
    expect(self).toMatchObject({ status: 'refused', findings: [{ code: 'member-merged-with-itself' }] })
    expect(write(closedTo(['weights']), merging, STAMP)).toMatchObject({
      status: 'refused',
      findings: [{ code: 'step-closed' }],
    })
  })
})
