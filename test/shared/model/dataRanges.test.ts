import { describe, expect, it } from 'vitest'
import { levelOf } from '../../../src/engine/suggest'
import { selectProgramme } from '../../../src/shared/model/current'
import { DATA_ERROR, dataRanges } from '../../../src/shared/model/dataRanges'
import { selectEstimateRequest } from '../../../src/shared/model/estimateRequest'
import { selectSuggestions } from '../../../src/shared/model/suggestions'
import { EXAMPLE, openApp } from '../../support/app'
import { rankedIn } from '../../support/ranking'

async function manabi() {
  const store = await openApp(EXAMPLE)
  const programme = selectProgramme(store.getState())
  if (!programme) throw new Error('no programme')
  return { programme, ...rankedIn(store) }
}

describe('measured values that may be a little off', () => {
  it('open a cell only where the mesa follows the data and the data could say otherwise', async () => {
    const { territory, ranked } = await manabi()
    const { problem } = ranked
    const ranges = dataRanges(territory, problem)
    expect(ranges.length).toBeGreaterThan(0)
    const suggestions = selectSuggestions(territory, null)
    const subs = territory.indicators.flatMap((indicator) => indicator.subs)
    problem.products.forEach((product, i) => {
      problem.indicators.forEach((indicator, k) => {
        const range = ranges.find((one) => one.product === i && one.indicator === k)
        const suggestion = suggestions.get(product)?.get(indicator)
        const rated = problem.scores[i]?.[k]
        if (!range) return
        expect(rated).toBe(suggestion?.level)
        expect(range.low).toBeLessThan(range.high)
        expect(range.low).toBeLessThanOrEqual(rated ?? 0)
        expect(range.high).toBeGreaterThanOrEqual(rated ?? 6)
        const [part, ...others] = suggestion?.parts ?? []
        const sub = subs.find(({ id }) => id === part?.sub)
        const datum = part && territory.data[product]?.[part.sub]
        if (!part || !sub || !datum || others.length > 0) return
        const off = DATA_ERROR[datum.grade] * Math.abs(part.value)
        const levels = [part.value - off, part.value, part.value + off].map((value) => levelOf(value, sub))
        expect([range.low, range.high]).toEqual([Math.min(...levels), Math.max(...levels)])
      })
    })
  })

  it('are asked of chance only when wanted', async () => {
    const { programme, territory, ranked } = await manabi()
    const [without, wanted] = [false, true].map((data) => selectEstimateRequest(programme, territory, 'around', data))
    const more = (wanted?.unknown.length ?? 0) - (without?.unknown.length ?? 0)
    expect(more).toBe(dataRanges(territory, ranked.problem).length)
    expect(selectEstimateRequest(programme, territory, 'around')).toBe(without)
  })
})
