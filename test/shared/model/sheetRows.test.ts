import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { CANTONS, PROVINCES } from '../../../data/places'
import { id, type MemberId, type SegmentId, type TableId } from '../../../src/domain/ids'
import { isScored } from '../../../src/domain/product'
import { memberSheet, type RatedCell, type Rating, type SheetId, tableSheet } from '../../../src/domain/rating'
import { tidy } from '../../../src/io/read/text'
import { delimitedSheet } from '../../../src/io/tables/delimited'
import { contextOf } from '../../../src/io/understand/contextOf'
import { understand } from '../../../src/io/understand/understand'
import { csvText, type Preset } from '../../../src/io/write/csv'
import { sheetRows, sheetTable } from '../../../src/shared/model/sheetRows'
import { manabiOf } from '../../support/mesa'
import { present } from '../../support/present'

const { programme } = workedExample()
const tables = [1, 2].map((n) => ({ id: id<TableId>(`0${n}`), name: `Mesita ${n}` }))
const members = [1, 2].map((n) => ({
  id: id<MemberId>(`EPS-0${n}`),
  name: 'María Fernanda Zambrano',
  segment: id<SegmentId>('eps'),
}))
const base = { ...manabiOf(workedExample()), tables, members }
const products = base.candidates.filter(isScored)
const EPS_01 = memberSheet(id<MemberId>('EPS-01'))
const SHEETS: readonly SheetId[] = ['plenary', tableSheet(id('01')), tableSheet(id('02')), EPS_01]
const cell = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  product: fc.constantFrom(...products.map((one) => one.id)),
  indicator: fc.constantFrom(...base.indicators.map((one) => one.id)),
  value: fc.constantFrom<Rating>(1, 2, 3, 4, 5, 'SD', 'NA'),
  reason: fc.string({ unit: fc.constantFrom(...'aé"\'=+-@;,\n 1'), maxLength: 8 }).map(tidy),
})
type Cell = typeof cell extends fc.Arbitrary<infer One> ? One : never

/** The territory with these cells and no other; of two on one place, the later. */
function ratedBy(cells: readonly Cell[]) {
  const sheets: Record<string, Record<string, Record<string, RatedCell>>> = {}
  for (const { sheet, product, indicator, value, reason } of cells) {
    const rows = sheets[sheet] ?? {}
    sheets[sheet] = {
      ...rows,
      [product]: { ...rows[product], [indicator]: { value, reason, round: 1, firstRound: null } },
    }
  }
  return { ...base, sheets }
}

const written = (cells: readonly Cell[], preset: Preset) =>
  csvText(sheetTable(sheetRows(programme, ratedBy(cells), '2026-11-21')), preset)

describe('hojas.csv', () => {
  it('comes back through the import of ratings equal, whoever rated and whatever the reasons say', () => {
    const context = contextOf(programme, base, { provinces: PROVINCES, cantons: CANTONS })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom<Preset>('excel', 'qgis'), (cells, preset) => {
        const sheet = present(delimitedSheet(written(cells, preset), 'hojas.csv').value, 'the sheet')
        const source = { file: 'hojas.csv', kind: 'delimited', sheets: [sheet], findings: [], twice: null } as const
        // A mesa whose ratings happen to be low says once that they are of one to five.
        const answers = { given: new Map([['scale\n', '1-5']]), takeProposals: false }
        const { understood, questions, refused } = understand(source, 'ratings', context, answers)
        expect([questions, refused]).toEqual([[], []])
        const drafts = understood?.target === 'ratings' ? understood.drafts : []
        const back = drafts.map(({ at: _, read: __, reason, ...one }) => ({ ...one, reason: reason ?? '' }))
        const last = new Map(cells.map((one) => [`${one.sheet} ${one.product} ${one.indicator}`, one]))
        const key = (one: Cell) => `${one.sheet} ${one.product} ${one.indicator}`
        const sorted = (all: readonly Cell[]) => all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
        expect(sorted(back)).toEqual(sorted([...last.values()]))
      }),
      { numRuns: 50 },
    )
  })

  it('says who rated by the code of the register and never by a name', () => {
    const [product, indicator] = [products[0]?.id, base.indicators[0]?.id]
    if (!product || !indicator) throw new Error('nothing to rate')
    const text = written([{ sheet: EPS_01, product, indicator, value: 'NA', reason: 'No hay.' }], 'qgis')
    expect(text).toContain(',"EPS-01",')
    expect(text).not.toContain('Zambrano')
  })
})
