import { describe, expect, it } from 'vitest'
import { workedExample } from '../../data/build/workedExample'
import { selectEstimateRequest, usualDoubt } from '../../src/selectors/estimateRequest'
import { selectWeights } from '../../src/selectors/evaluation'
import { manabiOf, mesaOf, said } from '../support/mesa'
import { indicator, MANABI, product } from '../support/ranking'

const request = (record: ReturnType<typeof workedExample>, doubt: 'members' | 'around' | 'any' = 'around') =>
  selectEstimateRequest(record.programme, manabiOf(record), doubt)

describe('what is asked of chance', () => {
  it('is how firm the mesa’s own pair is, by the official method and the same seed', () => {
    const asked = request(workedExample())
    expect(asked).toMatchObject({ method: 'ahp', pair: [0, 1], unknown: [], weights: { kind: 'around' } })
    expect(asked?.numeric.signs).toEqual(asked?.numeric.weights.map(() => 1))
    expect(asked?.seed).toBe(request(workedExample())?.seed)
  })

  it('is nothing without a ranking, nor with two products, who cannot lose their places', () => {
    expect(request(mesaOf(['PRECIO', 'CALIDAD'], []))).toBeNull()
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'x' })
    for (const { id } of manabiOf(record).candidates.slice(2))
      record.act('product-withdrawn', { territory: MANABI, product: id, reason: 'x' })
    expect(request(record)).toBeNull()
  })

  it('is the same object while nothing changed, so that nobody is asked twice', () => {
    const record = workedExample()
    expect(request(record)).toBe(request(record))
  })

  it('leaves SD and missing cells free from 1 to 5, and NA alone', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = (['SD', 'NA', null] as const).map((value, k) => ({
      product: product('queso-fresco'),
      indicator: indicator(['DEM_NAC', 'DEM_INT', 'PERSP'][k] ?? ''),
      value,
      reason: '',
    }))
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    expect(request(record)?.unknown).toEqual([
      { product: 2, indicator: 0, low: 1, high: 5 },
      { product: 2, indicator: 2, low: 1, high: 5 },
    ])
  })

  it('draws the members again from eight complete ballots on', () => {
    const mesa = (count: number) =>
      mesaOf(
        ['PRECIO', 'CALIDAD'],
        Array.from({ length: count }, (_, i) => ({
          member: `M-${i}`,
          segment: i % 2 === 0 ? 'pub' : 'eps',
          answers: [said('root', 'MER', 'PRO', 3)],
        })),
      )
    const doubt = (record: ReturnType<typeof mesa>) => usualDoubt(selectWeights(record.programme, manabiOf(record)))
    expect([doubt(mesa(7)), doubt(mesa(8))]).toEqual(['around', 'members'])
  })

  it('carries every ballot in its segment, and which indicator each row of a block is', () => {
    const asked = request(workedExample(), 'members')
    if (asked?.weights.kind !== 'members') throw new Error('members')
    const { segments, leaves } = asked.weights.box
    expect(segments.map(({ ballots }) => ballots.length).toSorted()).toEqual([0, 0, 0, 0, 1])
    expect(leaves).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ])
  })
})
