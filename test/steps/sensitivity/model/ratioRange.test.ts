import { describe, expect, it } from 'vitest'
import type { GroupWeights } from '../../../../src/engine/groupWeights'
import { selectProgramme } from '../../../../src/shared/model/current'
import { selectWeights } from '../../../../src/shared/model/evaluation'
import { ratioRange } from '../../../../src/steps/sensitivity/model/ratioRange'
import { EXAMPLE, openApp } from '../../../support/app'
import { MANABI } from '../../../support/ranking'

const segment = (...blocks: readonly (readonly [size: number, ratio: number | null])[]) =>
  ({
    blocks: blocks.map(([size, ratio]) => ({ items: Array.from({ length: size }), ratio })),
  }) as unknown as GroupWeights['segments'][number]

describe('the consistency ratio by other random-index tables', () => {
  it('measures the same contradiction with another ruler: 0.058 at n = 3 is CI 0.03364', () => {
    const found = ratioRange({ segments: [segment([3, 0.058], [2, 0])] })
    expect(found?.official).toBeCloseTo(0.058, 12)
    // RI(3): 0.58 by Saaty (1980), 0.4914 by Donegan & Dodd, and (1.7699 · 3 − 4.3513) / 2 = 0.4792 by Alonso & Lamata.
    expect(found?.high).toBeCloseTo(0.03364 / 0.4792, 4)
    expect(found?.low).toBeCloseTo(0.058, 12)
  })

  it('may find its largest in another block by another table', () => {
    // By Saaty 0.100 of three is under 0.101 of nine; by Alonso & Lamata the three come out highest.
    const found = ratioRange({ segments: [segment([3, 0.1]), segment([9, 0.101])] })
    expect(found?.official).toBeCloseTo(0.101, 12)
    expect(found?.high).toBeCloseTo((0.1 * 0.58) / 0.4792, 4)
  })

  it('says nothing where nobody could contradict themselves', async () => {
    expect(ratioRange({ segments: [segment([2, 0], [1, 0]), segment([4, null])] })).toBeNull()
    expect(ratioRange({ segments: [] })).toBeNull()
    const programme = selectProgramme((await openApp(EXAMPLE)).getState())
    const territory = programme?.territories[MANABI]
    if (!programme || !territory) throw new Error('no Manabí')
    const weights = selectWeights(programme, territory)
    const found = ratioRange(weights)
    expect(found?.official).toBeCloseTo(Math.max(...weights.segments.map(({ ratio }) => ratio ?? 0)), 12)
  })
})
