import { describe, expect, it } from 'vitest'
import { id, type PlanRuleId, type TerritoryId } from '../../../../src/domain/ids'
import type { Programme } from '../../../../src/domain/programme'
import { selectProgramme } from '../../../../src/shared/model/current'
import { stageProgress } from '../../../../src/shared/model/progress'
import { provinceName } from '../../../../src/shared/programme/provinceName'
import { departuresOf } from '../../../../src/steps/programme/model/departures'
import { findProvinces, selectGroups, type Wanted } from '../../../../src/steps/programme/model/find'
import { selectMissing } from '../../../../src/steps/programme/model/missing'
import { EXAMPLE, openApp } from '../../../support/app'

const NOTHING: Wanted = { text: '', group: null, state: null }
async function example(): Promise<Programme> {
  const programme = selectProgramme((await openApp(EXAMPLE)).getState())
  if (!programme) throw new Error('no programme')
  return programme
}
const found = (programme: Programme, wanted: Partial<Wanted>) =>
  findProvinces(programme, stageProgress(programme), { ...NOTHING, ...wanted }, provinceName)

describe('the board of the stage', () => {
  it('finds provinces by name, product or chain, whatever the accents, and says what matched', async () => {
    const programme = await example()
    expect(found(programme, {})).toHaveLength(13)
    expect(found(programme, { text: 'manabi' }).map(({ progress }) => progress.territory)).toEqual(['13'])
    const cafe = found(programme, { text: 'CAFÉ' })
    expect(cafe.length).toBeGreaterThan(1)
    expect(cafe.every(({ hits }) => hits.every((hit) => /café/i.test(hit)))).toBe(true)
    expect(found(programme, { text: 'zzz' })).toEqual([])
  })

  it('keeps to a group of GAD, to a province and its neighbours, or to one that a rule names', async () => {
    const programme = await example()
    const norte = {
      kind: 'named',
      name: 'Norte',
      provinces: ['04', '10'].map((code) => id<TerritoryId>(code)),
    } as const
    const rule = { id: id<PlanRuleId>('r'), used: false, demand: { kind: 'keep', where: norte } } as const
    const groups = selectGroups({ ...programme, planRules: [rule] })
    const of = (key: string) => groups.find((group) => group.key === key) ?? null
    expect(of('named-Norte')?.provinces).toEqual(['04', '10'])
    expect(of('around-13')?.provinces).toEqual(expect.arrayContaining(['12', '13', '23']))
    expect(
      found(programme, { group: of('named-Norte') })
        .map(({ progress }) => progress.territory)
        .toSorted(),
    ).toEqual(['04', '10'])
    const inGroups = groups.filter(({ kind }) => kind === 'gad').flatMap(({ provinces }) => provinces)
    expect(inGroups.toSorted()).toEqual(
      Object.keys(programme.territories)
        .filter((code) => code.length === 2)
        .toSorted(),
    )
  })

  it('says of every province and step whether it is signed or missing, and never leaves one out', async () => {
    const programme = await example()
    const rows = selectMissing(programme)
    expect(rows.map(({ place }) => place)).toEqual(expect.arrayContaining(['04', '12', '13', '23']))
    expect(rows.find(({ place }) => place === '12')?.steps.selection).toBe('signed')
    expect(new Set(Object.values(rows.find(({ place }) => place === '04')?.steps ?? {}))).toEqual(new Set(['missing']))
  })

  it('names what a province did not take of a mesa that had signed, with its reason', async () => {
    const programme = selectProgramme((await openApp('test/saved/v6-mesas/dos-cantones.yunta.json')).getState())
    if (!programme) throw new Error('no programme')
    const left = departuresOf(programme)
    expect(left.length).toBeGreaterThan(0)
    for (const { reason, products, place } of left) {
      expect(reason).not.toBe('')
      const { candidates = [] } = programme.territories[place] ?? {}
      expect(products.every((product) => candidates.some((one) => one.id === product))).toBe(true)
    }
  })
})
