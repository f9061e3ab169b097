import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { selectProgramme } from '../../../src/shared/model/current'
import {
  doubtsOf,
  selectEstimateRequest,
  usualDoubt,
  type WeightDoubt,
} from '../../../src/shared/model/estimateRequest'
import { selectWeights } from '../../../src/shared/model/evaluation'
import { EXAMPLE, openApp } from '../../support/app'
import { manabiOf, mesaOf, said } from '../../support/mesa'
import { indicator, MANABI, product } from '../../support/ranking'

const request = (record: ReturnType<typeof workedExample>, doubt: WeightDoubt = 'around') =>
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
    for (const step of ['candidates', 'ratings'] as const)
      record.act('step-reopened', { territory: MANABI, step, reason: 'x' })
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

  it('may take any weights between those of the segments that have a voice, the mesa’s own among them', async () => {
    const programme = selectProgramme((await openApp(EXAMPLE)).getState())
    const territory = programme?.territories[MANABI]
    if (!programme || !territory) throw new Error('no Manabí')
    const box = (voices: typeof territory.voices) => {
      const at = { ...territory, voices }
      const weights = selectEstimateRequest(programme, at, 'between')?.weights
      if (weights?.kind !== 'bounded') throw new Error('no bounds')
      return { ...weights, judged: selectWeights(programme, at) }
    }
    const { low, high, judged } = box({})
    const all = [judged.official, ...judged.segments].flatMap(({ weights }) => (weights ? [weights] : []))
    expect(all).toHaveLength(6)
    low.forEach((least, k) => {
      const shares = all.map((weights) => weights[k] ?? Number.NaN).toSorted((one, other) => one - other)
      expect([least, high[k]]).toEqual([shares[0], shares.at(-1)])
    })
    // Whoever set the last end of all loses it with the voice.
    const widest = judged.segments.find(({ weights }) => weights?.some((share, k) => share === high[k]))
    if (!widest) throw new Error('no segment at an end')
    expect(box({ [widest.segment]: 0 }).high).not.toEqual(high)
  })

  it('asks about the segments only where two have weights, and about the members only where enough have', () => {
    const mesa = (...segments: readonly string[]) => {
      const ballots = segments.map((segment, i) => ({
        member: `M-${i}`,
        segment,
        answers: [said('root', 'MER', 'PRO', 3)],
      }))
      const record = mesaOf(['PRECIO', 'CALIDAD'], ballots)
      return doubtsOf(selectWeights(record.programme, manabiOf(record)))
    }
    expect(mesa('pub', 'pub')).toEqual(['around', 'ordered', 'any'])
    expect(mesa('pub', 'eps')).toEqual(['around', 'between', 'ordered', 'any'])
    expect(mesa(...Array(8).fill('pub'))).toEqual(['members', 'around', 'ordered', 'any'])
  })

  it('draws the members again from eight ballots on', () => {
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
    const { segments, leaves } = asked.weights.people
    expect(segments.map(({ answers }) => answers.length).toSorted()).toEqual([0, 0, 0, 0, 1])
    expect(leaves).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ])
  })
})
