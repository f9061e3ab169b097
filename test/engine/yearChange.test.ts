import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type MemberId, type ProductId, type TableId, type TerritoryId } from '../../src/domain/ids'
import type { Programme, Territory } from '../../src/domain/programme'
import type { RatedCell, Sheet } from '../../src/domain/rating'
import { LEVELS } from '../../src/domain/scale'
import { averageParts, factorRange, partsAlong } from '../../src/engine/kernel/factorParts'
import { FACTORS, type Factor, type YearState, yearValues } from '../../src/engine/yearChange'
import { selectProgramme } from '../../src/shared/model/current'
import { selectRanked } from '../../src/shared/model/evaluation'
import { EXAMPLE, openApp, WORKED_EXAMPLE } from '../support/app'

const ALL = FACTORS.map((_, i) => i)
const [CACAO, CAFE] = [id<ProductId>('cacao-fino'), id<ProductId>('cafe-arabigo')]

async function year(path: string, code: string): Promise<YearState & { readonly programme: Programme }> {
  const programme = selectProgramme((await openApp(path)).getState())
  const territory = programme?.territories[id<TerritoryId>(code)]
  if (!programme || !territory) throw new Error('no territory')
  return { programme, segments: programme.segments, territory }
}

const gapOf = (
  { programme, territory }: { readonly programme: Programme; readonly territory: Territory },
  one: ProductId,
  other: ProductId,
) => {
  const ranked = selectRanked(programme, territory)
  if (ranked.status !== 'ranked') throw new Error('no order')
  const score = (product: ProductId) =>
    ranked.evaluation.rows.find((row) => row.product === product)?.score ?? Number.NaN
  return Math.round((score(one) - score(other)) * 1e6)
}

/** Every cell of every sheet, as many levels up or down within the scale as a wheel of digits says. */
function rerated(territory: Territory, wheel: readonly number[]): Territory {
  let turn = 0
  const cell = (one: RatedCell): RatedCell => {
    const by = wheel[turn++ % wheel.length] ?? 0
    const value = typeof one.value === 'number' ? LEVELS[Math.min(4, Math.max(0, one.value - 1 + by))] : undefined
    return value === undefined ? one : { ...one, value }
  }
  const sheet = (one: Sheet): Sheet =>
    Object.fromEntries(
      Object.entries(one).map(([product, row]) => [
        product,
        Object.fromEntries(Object.entries(row).map(([indicator, own]) => [indicator, cell(own)])),
      ]),
    )
  return {
    ...territory,
    sheets: Object.fromEntries(Object.entries(territory.sheets).map(([key, one]) => [key, one ? sheet(one) : {}])),
  }
}

const partsOf = (before: YearState, after: YearState, order: readonly Factor[] = FACTORS) => {
  const values = yearValues(before, after, [CACAO, CAFE], null)
  const parts = partsAlong(
    values,
    order.map((factor) => FACTORS.indexOf(factor)),
  )
  return {
    values,
    parts: parts ?? [],
    of: (factor: Factor) => parts?.find(({ factors }) => factors.includes(FACTORS.indexOf(factor)))?.change,
  }
}

describe('two years of a province', () => {
  it('begin and end at what each year’s own ranking says, to a millionth of a point', async () => {
    const before = await year(WORKED_EXAMPLE, '13')
    const after = { ...before, territory: rerated(before.territory, [0, 1, -1]) }
    const { values } = partsOf(before, after)
    expect(values[0]).toBe(gapOf(before, CACAO, CAFE))
    expect(values.at(-1)).toBe(gapOf(after, CACAO, CAFE))
  })

  it('that are the same year differ in nothing', async () => {
    const one = await year(WORKED_EXAMPLE, '13')
    expect(partsOf(one, one).parts.map(({ change }) => change)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('tell a change of the value line as the method’s, and of nothing else', async () => {
    const before = await year(WORKED_EXAMPLE, '13')
    const { territory } = before
    const after = {
      ...before,
      territory: { ...territory, method: { ...territory.method, valueLine: [0, 10, 30, 60, 100] } as const },
    }
    const { of, values } = partsOf(before, after)
    expect(of('method')).toBe((values.at(-1) ?? 0) - (values[0] ?? 0))
    expect(of('method')).not.toBe(0)
    for (const factor of FACTORS) if (factor !== 'method') expect(of(factor)).toBe(0)
  })

  it('tell other ratings as the mesa’s alone', async () => {
    const before = await year(WORKED_EXAMPLE, '13')
    const told = partsOf(before, { ...before, territory: rerated(before.territory, [1, 0, 0, -1, 0]) })
    expect(told.of('ratings')).toBe((told.values.at(-1) ?? 0) - (told.values[0] ?? 0))
    for (const factor of FACTORS) if (factor !== 'ratings') expect(told.of(factor)).toBe(0)
  })

  it('let an indicator that did not exist have weighed nothing: what it brings is of weights and method', async () => {
    const after = await year(WORKED_EXAMPLE, '13')
    const before = { ...after, territory: { ...after.territory, indicators: after.territory.indicators.slice(1) } }
    const { of, values } = partsOf(before, after)
    const whole = (values.at(-1) ?? 0) - (values[0] ?? 0)
    expect(whole).not.toBe(0)
    expect((of('weights') ?? 0) + (of('method') ?? 0)).toBe(whole)
    for (const factor of ['data', 'ratings', 'candidates', 'people'] as const) expect(of(factor)).toBe(0)
  })

  it('move a rating as far as its suggestion moves, and call that the data’s', async () => {
    const state = await year(EXAMPLE, '12')
    const { territory } = state
    const [product, other] = territory.candidates.map((one) => one.id)
    if (!product || !other) throw new Error('no candidates')
    const data = Object.fromEntries(
      Object.entries(territory.data).map(([key, row]) => [
        key,
        key === product
          ? Object.fromEntries(Object.entries(row).map(([sub, datum]) => [sub, { ...datum, value: '100000' }]))
          : row,
      ]),
    )
    const after = { ...state, territory: { ...territory, data } }
    const values = yearValues(state, after, [product, other], null)
    // The ratings of the new year are what they are; without the new data they would have stood elsewhere.
    const parts = partsAlong(values, ALL) ?? []
    expect(parts.reduce((sum, { change }) => sum + change, 0)).toBe((values.at(-1) ?? 0) - (values[0] ?? 0))
    expect((parts[0]?.change ?? 0) + (parts[1]?.change ?? 0)).toBe(0)
    expect(parts[0]?.change).not.toBe(0)
  })

  it('sum exactly to the whole in any order and on the average, whatever changes at once', async () => {
    const before = await year(WORKED_EXAMPLE, '13')
    const { territory } = before
    const members = Object.keys(territory.judgements).map((one) => id<MemberId>(one))
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 11 }),
        fc.shuffledSubarray([...FACTORS], { minLength: 6, maxLength: 6 }),
        fc.constantFrom('ahp' as const, 'topsis' as const),
        fc.subarray(members, { minLength: 1 }),
        (wheel, order, official, heard) => {
          const judgements = Object.fromEntries(heard.map((member) => [member, territory.judgements[member] ?? []]))
          const after = {
            ...before,
            territory: {
              ...rerated(territory, wheel),
              judgements,
              method: { ...territory.method, official },
              tables: [...territory.tables, { id: id<TableId>('nueva'), name: 'Nueva' }],
              candidates: territory.candidates.map((one, i) =>
                i === 4 ? { ...one, withdrawn: 'Ya tiene proyecto.' } : one,
              ),
            },
          }
          const { values, parts } = partsOf(before, after, order)
          const whole = (values.at(-1) ?? 0) - (values[0] ?? 0)
          expect(parts.reduce((sum, { change }) => sum + change, 0)).toBe(whole)
          expect(averageParts(values, 6)?.reduce((sum, part) => sum + part, 0)).toBe(720 * whole)
          for (const { factors, change } of parts) {
            const [least, most] = factorRange(values, 6, factors[0] ?? -1) ?? [Number.NaN, Number.NaN]
            expect(change >= least && change <= most).toBe(true)
          }
        },
      ),
      { numRuns: 12 },
    )
  })
})
