import { describe, expect, it } from 'vitest'
import { territoriesOf } from '../../../../src/domain/programme'
import { selectProgramme } from '../../../../src/shared/model/current'
import { selectRanked } from '../../../../src/shared/model/evaluation'
import { ASKED, selectProvincesAcross } from '../../../../src/steps/programme/model/provinceScenarios'
import { EXAMPLE, openApp } from '../../../support/app'

async function programmeOf(path?: string) {
  const programme = selectProgramme((await openApp(path)).getState())
  if (!programme) throw new Error('no programme')
  return programme
}

describe('provinces across scenarios', () => {
  it('story 13 in one row: the worked example keeps its pair but by TOPSIS', async () => {
    const [manabi] = selectProvincesAcross(await programmeOf())
    const pair = (asked: (typeof ASKED)[number]) => manabi?.cells[asked]?.result.pair
    expect(pair('mesa')).toEqual(['cacao-fino', 'cafe-arabigo'])
    expect(manabi?.cells.equal?.verdict).toBe('same')
    expect(pair('contrast')).toEqual(['queso-fresco', 'cacao-fino'])
    expect(manabi?.cells.contrast?.verdict).toBe('different')
    expect(manabi?.robust).toMatchObject({ pair: ['cacao-fino', 'cafe-arabigo'], regret: expect.closeTo(4.85, 1) })
  })

  it('asks all thirteen, says what each still lacks, and counts only scenarios somebody answers', async () => {
    const programme = await programmeOf(EXAMPLE)
    const provinces = selectProvincesAcross(programme)
    expect(provinces.map(({ territory }) => territory)).toEqual(territoriesOf(programme).map(({ id }) => id))
    for (const { territory, lacks, cells, answered, robust } of provinces) {
      const own = programme.territories[territory]
      const ranked = own && selectRanked(programme, own)
      expect(lacks).toEqual(ranked?.status === 'lacking' ? ranked.lacks : [])
      expect(answered).toBe(ASKED.filter((asked) => cells[asked] !== null).length)
      if (ranked?.status === 'ranked') expect(cells.mesa?.result.pair).toEqual(ranked.evaluation.pair)
      else expect([robust, answered]).toEqual([null, 0])
    }
    expect(provinces.filter(({ lacks }) => lacks.length === 0)).toHaveLength(3)
  })

  it('is computed once for a programme', async () => {
    const programme = await programmeOf(EXAMPLE)
    expect(selectProvincesAcross(programme)).toBe(selectProvincesAcross(programme))
  })
})
