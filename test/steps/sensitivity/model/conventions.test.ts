import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../../src/domain/ids'
import { samePair } from '../../../../src/engine/evaluate'
import { selectRanked } from '../../../../src/shared/model/evaluation'
import { triedScenario } from '../../../../src/shared/model/scenarios'
import { isSame, selectConventions } from '../../../../src/steps/sensitivity/model/conventions'
import { EXAMPLE, openApp, WORKED_EXAMPLE } from '../../../support/app'

async function partsOf(path: string, code: string) {
  const programme = (await openApp(path)).getState().work?.folded.programme
  const territory = programme?.territories[id<TerritoryId>(code)]
  const ranked = programme && territory && selectRanked(programme, territory)
  if (!ranked || ranked.status === 'lacking') throw new Error(`no ranking in ${code}`)
  return { programme, territory, ranked, conventions: selectConventions(programme, territory, ranked) }
}

describe('the pair by other conventions', () => {
  it('of the worked example: those that change it first, then the rest by how near they come', async () => {
    const { conventions } = await partsOf(WORKED_EXAMPLE, '13')
    // One way of joining gives what another does where the plenary alone rated, and it is not asked.
    expect(conventions.some(({ kind }) => kind === 'joining')).toBe(false)
    const firstSame = conventions.findIndex(isSame)
    expect(conventions.slice(firstSame).every(isSame)).toBe(true)
    const topsis = conventions.find(({ way }) => way === 'topsis')
    expect(topsis).toMatchObject({ verdict: 'different', enters: ['queso-fresco'], leaves: ['cafe-arabigo'] })
    // d.0 by equal weights keeps the pair; by 4, 3 and 2 of nine, with 54 and 16 % of the weight, worked by hand below.
    const sizes = conventions.find(({ kind }) => kind === 'sizes')
    const raw = [0.5396 * 4, 0.297 * 3, 0.1634 * 2]
    const total = raw.reduce((sum, one) => sum + one, 0)
    const shares = sizes?.scenario?.weights.kind === 'typed' ? sizes.scenario.weights.shares : []
    const market = shares.slice(0, 4).reduce((sum, { millionths }) => sum + millionths, 0) / 1e6
    expect(market).toBeCloseTo((raw[0] ?? 0) / total, 3)
  })

  it('gives for the order alone the centroid, with equals alike: d.0 has two pairs of equals', async () => {
    const { conventions } = await partsOf(WORKED_EXAMPLE, '13')
    const order = conventions.find(({ kind }) => kind === 'order')
    const shares = order?.scenario?.weights.kind === 'typed' ? order.scenario.weights.shares : []
    const of = (indicator: string) => shares.find((one) => one.indicator === indicator)?.millionths
    expect(of('DEM_NAC')).toBe(of('PRECIO'))
    expect(Math.abs(shares.reduce((sum, { millionths }) => sum + millionths, 0) - 1e6)).toBeLessThan(9)
  })

  it.each(['13', '10', '12'])('says of every row what keeping it as a scenario says: province %s', async (code) => {
    const { programme, territory, ranked, conventions } = await partsOf(EXAMPLE, code)
    expect(conventions.length).toBeGreaterThan(8)
    for (const { scenario, verdict, enters, leaves } of conventions) {
      if (!scenario) continue
      const kept = triedScenario(programme, territory, scenario, null)
      expect(verdict).toBe(kept?.verdict)
      expect(samePair(kept?.result.pair ?? [], ranked.evaluation.pair) || verdict !== 'same').toBe(true)
      if (verdict === 'different') expect(enters.length).toBe(leaves.length)
    }
  })
})
