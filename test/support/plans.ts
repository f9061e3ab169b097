import fc from 'fast-check'
import { id, type PlanRuleId, type ProductId, type TerritoryId } from '../../src/domain/ids'
import type { PlanDemand } from '../../src/domain/planRule'
import type { PlacedRule, PlanCandidate, PlanProvince } from '../../src/engine/planProblem'

export const placed = (name: string, demand: PlanDemand, provinces: readonly TerritoryId[]): PlacedRule => ({
  id: id<PlanRuleId>(name),
  demand,
  provinces,
})

const WHERE = { kind: 'all' } as const

/** A rule about some of these provinces, of any kind; chains are those `anyProvince` uses. */
export const anyRule = (places: readonly TerritoryId[]): fc.Arbitrary<Omit<PlacedRule, 'id'>> => {
  const chain = fc.constantFrom('a', 'b', 'c')
  const count = fc.integer({ min: 0, max: 3 })
  const demand = fc.oneof(
    fc.record({
      kind: fc.constant('most' as const),
      count,
      chain: fc.constantFrom('', 'a', 'b'),
      where: fc.constant(WHERE),
    }),
    fc.record({ kind: fc.constant('services' as const), count, where: fc.constant(WHERE) }),
    fc.record({ kind: fc.constantFrom('must' as const, 'never' as const), chain, where: fc.constant(WHERE) }),
    fc.record({ kind: fc.constant('keep' as const), where: fc.constant(WHERE) }),
  )
  return fc.record({ demand, provinces: fc.subarray([...places], { minLength: 1 }) })
}

/** A province of three to five candidates of four chains, with scores that often tie. */
export const anyProvince = (code: string): fc.Arbitrary<PlanProvince> =>
  fc
    .array(
      fc.record({
        points: fc.oneof(
          fc.integer({ min: 0, max: 6 }).map((tens) => tens * 10),
          fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
        ),
        chain: fc.constantFrom('a', 'b', 'c', 'd'),
        service: fc.boolean(),
      }),
      { minLength: 3, maxLength: 5 },
    )
    .chain((drawn) => {
      const candidates = drawn
        .map((one, i): PlanCandidate => ({ ...one, product: id<ProductId>(`${code}-${i}`) }))
        .toSorted((one, other) => other.points - one.points)
      const pair = fc.subarray(
        candidates.map(({ product }) => product),
        { minLength: 2, maxLength: 2 },
      )
      return fc.record({
        territory: fc.constant(id<TerritoryId>(code)),
        candidates: fc.constant(candidates),
        own: pair.map(([first = id<ProductId>(''), second = id<ProductId>('')]) => [first, second] as const),
        signed: fc.boolean(),
      })
    })

/** Provinces whose chains are drawn as they come in a country: a few that many lead with, and many that few have. */
export function manyProvinces(count: number, products: number, seed: number): readonly PlanProvince[] {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, (_, at): PlanProvince => {
    const code = String(at + 1).padStart(4, '0')
    const candidates = Array.from({ length: products }, (__, i): PlanCandidate => {
      // Square of a uniform: the first chains are the common ones, and score better.
      const drawn = next() ** 2
      const service = next() < 0.15
      return {
        product: id<ProductId>(`${code}-${i}`),
        points: Math.round((75 - 25 * drawn + 20 * (next() - 0.5)) * 1e6) / 1e6,
        chain: service ? `servicio ${Math.floor(next() * 6)}` : `cadena ${Math.floor(drawn * (count * 0.4 + 12))}`,
        service,
      }
    }).toSorted((one, other) => other.points - one.points)
    const [first, second] = candidates
    if (!first || !second) throw new RangeError('two products at least')
    return { territory: id<TerritoryId>(code), candidates, own: [first.product, second.product], signed: next() < 0.6 }
  })
}
