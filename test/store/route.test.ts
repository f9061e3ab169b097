import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { STEPS } from '../../src/domain/step'
import { addressOf, IMPORTS, type Route, routeOf } from '../../src/store/route'

const slot = fc.stringMatching(/^[\w-]{1,64}$/)
const territory = fc.integer({ min: 0, max: 99 }).map((code) => id<TerritoryId>(String(code).padStart(2, '0')))
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: 'start' }),
  fc.record({ screen: fc.constant('programme' as const), slot }),
  fc.record({ screen: fc.constant('step' as const), slot, territory, step: fc.constantFrom(...STEPS) }),
  fc.record({ screen: fc.constant('import' as const), slot, territory, what: fc.constantFrom(...IMPORTS) }),
)

describe('addresses', () => {
  it('speak Spanish', () => {
    const step: Route = { screen: 'step', slot: 'k3f9', territory: id<TerritoryId>('13'), step: 'ranking' }
    expect(addressOf(step)).toBe('#/k3f9/13/ranking')
    expect(addressOf({ ...step, screen: 'import', what: 'data' })).toBe('#/k3f9/13/importar/datos')
    expect(addressOf({ screen: 'programme', slot: 'k3f9' })).toBe('#/k3f9')
    expect(addressOf({ screen: 'start' })).toBe('#/')
  })

  it('bring back the place they were made from', () => {
    fc.assert(
      fc.property(route, (place) => {
        expect(routeOf(addressOf(place))).toEqual(place)
      }),
    )
  })

  it('give no two places one address', () => {
    fc.assert(
      fc.property(route, route, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        return addressOf(one) !== addressOf(other)
      }),
    )
  })

  it.each([
    ['', { screen: 'start' }],
    ['#', { screen: 'start' }],
    ['#/../etc', { screen: 'start' }],
    ['#/a b', { screen: 'start' }],
    [`#/${'x'.repeat(65)}`, { screen: 'start' }],
    ['#/k3f9/', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/1', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/13', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/13/nada', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/xx/ranking', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9//ranking', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/13/nada/datos', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/13/weights', { screen: 'programme', slot: 'k3f9' }],
    ['#/k3f9/13/importar/nada', { screen: 'programme', slot: 'k3f9' }],
  ])('lead somewhere even when they are wrong: %s', (address, place) => {
    expect(routeOf(address)).toEqual(place)
  })

  it('never throw and always lead to a place that has an address', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(routeOf(addressOf(routeOf(typed)))).toEqual(routeOf(typed))
      }),
    )
  })
})
