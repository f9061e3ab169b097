import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type PlanRuleId, type ProductId, type TerritoryId } from '../../src/domain/ids'
import { type PlanStep, planning, type StagePlan } from '../../src/engine/plan'
import type { PlacedRule, PlanCandidate, PlanProvince } from '../../src/engine/planProblem'
import { anyProvince, anyRule, manyProvinces, placed } from '../support/plans'

const WHERE = { kind: 'all' } as const
const finished = (provinces: readonly PlanProvince[], rules: readonly PlacedRule[]): PlanStep => {
  const last = [...planning({ provinces, rules })].at(-1)
  if (!last) throw new Error('a search that says nothing')
  return last
}
const candidate = (product: string, points: number, chain: string, service = false): PlanCandidate => ({
  product: id<ProductId>(product),
  points,
  chain,
  service,
})
const province = (code: string, candidates: readonly PlanCandidate[], signed = false): PlanProvince => {
  const [first = candidate('', 0, ''), second = candidate('', 0, '')] = candidates
  return { territory: id<TerritoryId>(code), candidates, own: [first.product, second.product], signed }
}
const pairsIn = (plan: StagePlan | null) => plan?.provinces.map(({ products }) => products.join('+'))

/** Three provinces that lead with cacao; worked by hand. */
const COAST = [
  province('08', [candidate('cacao-08', 80, 'cacao'), candidate('coco', 70, 'coco'), candidate('palma', 65, 'palma')]),
  province('12', [
    candidate('cacao-12', 90, 'cacao'),
    candidate('maiz', 70, 'granos'),
    candidate('acopio', 60, 'acopio', true),
  ]),
  province('13', [
    candidate('cacao-13', 77, 'cacao'),
    candidate('cafe', 72, 'café'),
    candidate('camaron', 71, 'acuicultura'),
  ]),
]
const ALL = COAST.map(({ territory }) => territory)

describe('a plan for all provinces', () => {
  it('is what each province has already where no rule asks for more', () => {
    const { plan, next, clash, without } = finished(COAST, [])
    expect(pairsIn(plan)).toEqual(['cacao-08+coco', 'cacao-12+maiz', 'cacao-13+cafe'])
    expect([plan?.givenUp, plan?.changed, next, clash, without]).toEqual([0, 0, null, null, {}])
  })

  it('gives up the cheapest cacao where two provinces may carry it, and names the plan that follows', () => {
    // Without cacao: 08 gives up 80 − 65 = 15, 12 gives up 90 − 60 = 30, 13 gives up 77 − 71 = 6.
    const rules = [placed('tope', { kind: 'most', count: 2, chain: 'cacao', where: WHERE }, ALL)]
    const { plan, next } = finished(COAST, rules)
    expect(pairsIn(plan)).toEqual(['cacao-08+coco', 'cacao-12+maiz', 'cafe+camaron'])
    expect([plan?.givenUp, plan?.changed]).toEqual([6, 1])
    // What follows changes 08 as well, coco for palma, 5.
    expect(next?.givenUp).toBe(11)
  })

  it('prices each rule by what is saved without it alone, so that prices need not add up', () => {
    const rules = [
      placed('tope', { kind: 'most', count: 2, chain: '', where: WHERE }, ALL),
      placed('servicio', { kind: 'services', count: 1, where: WHERE }, ALL),
      placed('cafe', { kind: 'must', chain: 'café', where: WHERE }, [id<TerritoryId>('13')]),
    ]
    const { plan, without } = finished(COAST, rules)
    // A service is in 12 only: acopio for maíz, 10. Cacao twice: 13 gives up 6 and keeps café, as it must.
    expect(plan?.givenUp).toBe(16)
    expect(without).toEqual({
      tope: { status: 'plan', givenUp: 10 },
      servicio: { status: 'plan', givenUp: 6 },
      cafe: { status: 'plan', givenUp: 16 },
    })
  })

  it('says which rules clash, what each way out costs, and which clash would come next', () => {
    const thirteen = [id<TerritoryId>('13')]
    const rules = [
      placed('debe', { kind: 'must', chain: 'cacao', where: WHERE }, thirteen),
      placed('servicio', { kind: 'services', count: 1, where: WHERE }, ALL),
      placed('no-lleva', { kind: 'never', chain: 'cacao', where: WHERE }, ALL),
    ]
    const { plan, clash, without } = finished(COAST, rules)
    expect([plan, clash]).toEqual([null, ['debe', 'no-lleva']])
    expect(without).toEqual({
      // Nobody carries cacao: 15, 6, and 12 goes with maíz and acopio, 30, which is the service.
      debe: { status: 'plan', givenUp: 51 },
      'no-lleva': { status: 'plan', givenUp: 10 },
    })
    const { clash: first, without: out } = finished(COAST, [
      ...rules,
      placed('todas', { kind: 'must', chain: 'cacao', where: WHERE }, ALL),
    ])
    expect([first, out]).toEqual([
      ['debe', 'no-lleva'],
      { debe: { status: 'clash', clash: ['no-lleva', 'todas'] }, 'no-lleva': { status: 'plan', givenUp: 10 } },
    ])
  })

  it('tells a rule that nobody can keep from two that clash: it stands alone', () => {
    const rules = [
      placed('tope', { kind: 'most', count: 2, chain: 'cacao', where: WHERE }, ALL),
      placed('flores', { kind: 'must', chain: 'flores', where: WHERE }, [id<TerritoryId>('08')]),
    ]
    expect(finished(COAST, rules).clash).toEqual(['flores'])
  })

  it('leaves a signed pair that is not the best by points as it is: nothing is gained by undoing it', () => {
    const departed: PlanProvince = {
      ...COAST[0],
      ...province('08', COAST[0]?.candidates ?? [], true),
      own: [id('cacao-08'), id('palma')],
    }
    const { plan } = finished([departed, ...COAST.slice(1)], [])
    expect([pairsIn(plan)?.[0], plan?.changed]).toEqual(['cacao-08+palma', 0])
  })

  it('gives both of two plans that give up the same and change as many', () => {
    const twins = ['01', '02'].map((code) =>
      province(code, [
        candidate(`cacao-${code}`, 80, 'cacao'),
        candidate(`a-${code}`, 70, `a${code}`),
        candidate(`b-${code}`, 60, `b${code}`),
      ]),
    )
    const { plan, next } = finished(twins, [
      placed(
        'tope',
        { kind: 'most', count: 1, chain: 'cacao', where: WHERE },
        twins.map(({ territory }) => territory),
      ),
    ])
    expect([plan?.givenUp, next?.givenUp, plan?.changed, next?.changed]).toEqual([20, 20, 1, 1])
    expect(pairsIn(plan)).not.toEqual(pairsIn(next))
  })

  const three = fc.tuple(anyProvince('01'), anyProvince('02'), anyProvince('03'), anyProvince('04'))
  const places = ['01', '02', '03', '04'].map((code) => id<TerritoryId>(code))
  const rules = fc
    .array(anyRule(places), { maxLength: 5 })
    .map((drawn) => drawn.map((rule, i) => ({ ...rule, id: id<PlanRuleId>(`regla-${i}`) })))

  it('is the cheapest of all there are, with the true next one, prices and clash, as trying every plan says', () => {
    fc.assert(
      fc.property(three, rules, (provinces, asked) => {
        const { plan, next, clash, without, atLeast } = finished(provinces, asked)
        const [best, second] = everyPlan(provinces, asked)
        if (!best) {
          expect(plan).toBeNull()
          if (!clash) throw new Error('no plan and no clash')
          const those = asked.filter((rule) => clash.includes(rule.id))
          expect(everyPlan(provinces, those)).toEqual([])
          for (const rule of those)
            expect(
              everyPlan(
                provinces,
                those.filter((one) => one !== rule),
              )[0],
            ).toBeDefined()
          return
        }
        expect([plan?.givenUp, plan?.changed, atLeast]).toEqual([best.givenUp, best.changed, best.givenUp])
        if (asked.length > 0) expect([next?.givenUp, next?.changed]).toEqual([second?.givenUp, second?.changed])
        for (const rule of asked) {
          const [free] = everyPlan(
            provinces,
            asked.filter((one) => one !== rule),
          )
          expect(without[rule.id]).toEqual({ status: 'plan', givenUp: free?.givenUp })
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    { count: 4, products: 6, seed: 5, cap: 1, services: 2 },
    { count: 4, products: 5, seed: 7, cap: 1, services: 3 },
    { count: 4, products: 5, seed: 19, cap: 2, services: 5 },
  ])('goes on where the option a bound takes falls with others ($seed)', ({ count, products, seed, cap, services }) => {
    const provinces = manyProvinces(count, products, seed)
    const here = provinces.map(({ territory }) => territory)
    const { plan, clash } = finished(provinces, [
      placed('tope', { kind: 'most', count: cap, chain: '', where: WHERE }, here),
      placed('servicios', { kind: 'services', count: services, where: WHERE }, here),
    ])
    expect((plan === null) !== (clash === null)).toBe(true)
  })

  it('tells a bound that never passes the best plan and a plan that never falls below the bound', () => {
    const provinces = manyProvinces(26, 8, 5)
    const here = provinces.map(({ territory }) => territory)
    const asked = [
      placed('tope', { kind: 'most', count: 3, chain: '', where: WHERE }, here),
      placed('servicios', { kind: 'services', count: 12, where: WHERE }, here),
    ]
    const steps = [...planning({ provinces, rules: asked })]
    const best = steps.at(-1)?.plan?.givenUp ?? Number.NaN
    for (const { plan, atLeast } of steps) {
      expect(atLeast).toBeLessThanOrEqual(best)
      expect(plan?.givenUp ?? best).toBeGreaterThanOrEqual(best)
    }
    expect(steps.at(-1)?.phase).toBe('done')
  })
})

/** The reference: every plan there is, kept if it keeps the rules in their own words, cheapest first; two at the most. */
function everyPlan(provinces: readonly PlanProvince[], rules: readonly PlacedRule[]) {
  const plans: { readonly givenUp: number; readonly changed: number }[] = []
  const walk = (chosen: readonly (readonly PlanCandidate[])[]): void => {
    const at = provinces[chosen.length]
    if (at) {
      const { candidates } = at
      for (const [i, one] of candidates.entries())
        for (const other of candidates.slice(i + 1)) walk([...chosen, [one, other]])
    } else if (rules.every((rule) => keeps(rule, provinces, chosen))) plans.push(worth(provinces, chosen))
  }
  walk([])
  return plans.toSorted((one, other) => one.givenUp - other.givenUp || one.changed - other.changed).slice(0, 2)
}

function worth(provinces: readonly PlanProvince[], chosen: readonly (readonly PlanCandidate[])[]) {
  let millionths = 0
  let changed = 0
  provinces.forEach(({ own, candidates }, i) => {
    const sum = (those: readonly PlanCandidate[]) => those.reduce((points, one) => points + one.points, 0)
    const [mine, theirs] = [candidates.filter(({ product }) => own.includes(product)), chosen[i] ?? []]
    millionths += Math.max(0, Math.round((sum(mine) - sum(theirs)) * 1e6))
    if (!theirs.every(({ product }) => own.includes(product))) changed++
  })
  return { givenUp: millionths / 1e6, changed }
}

function keeps(
  { demand, provinces: named }: PlacedRule,
  provinces: readonly PlanProvince[],
  chosen: readonly (readonly PlanCandidate[])[],
) {
  const inside = provinces.flatMap((one, i) => (named.includes(one.territory) ? [{ one, pair: chosen[i] ?? [] }] : []))
  const withChain = (chain: string) => inside.filter(({ pair }) => pair.some((each) => each.chain === chain)).length
  switch (demand.kind) {
    case 'most': {
      const chains = demand.chain === '' ? ['a', 'b', 'c', 'd'] : [demand.chain]
      return chains.every((chain) => withChain(chain) <= demand.count)
    }
    case 'services':
      return inside.flatMap(({ pair }) => pair).filter(({ service }) => service).length >= demand.count
    case 'must':
      return withChain(demand.chain) === inside.length
    case 'never':
      return withChain(demand.chain) === 0
    case 'keep':
      return inside.every(({ one, pair }) => !one.signed || pair.every(({ product }) => one.own.includes(product)))
  }
}
