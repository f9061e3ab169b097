import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type MemberId, type TableId } from '../../src/domain/ids'
import type { Territory } from '../../src/domain/programme'
import { type Joining, memberSheet, type Rating, type SheetId, tableSheet } from '../../src/domain/rating'
import { LEVELS } from '../../src/domain/scale'
import { type JoinedCell, joinBallots } from '../../src/engine/joinBallots'
import { CACAO, DEM, STARTED, territoryAfter, written } from '../record/sample'

const started = territoryAfter(written(STARTED))

interface Said {
  readonly plenary?: Rating
  readonly tables?: readonly (Rating | null)[]
  readonly members?: readonly (readonly [segment: string, rating: Rating | null])[]
}

/** One cell, from what plenary, tables and members said of it. */
function joined({ plenary, tables = [], members = [] }: Said, joining?: Joining): JoinedCell {
  const sheet = (value: Rating) => ({ [CACAO]: { [DEM]: { value, round: 1, firstRound: null, reason: '' } } }) as const
  const entries: (readonly [SheetId, ReturnType<typeof sheet>])[] = [
    ...(plenary === undefined ? [] : [['plenary', sheet(plenary)] as const]),
    ...tables.flatMap((value, i) => (value === null ? [] : [[tableSheet(tableId(i)), sheet(value)] as const])),
    ...members.flatMap(([, value], i) => (value === null ? [] : [[memberSheet(memberId(i)), sheet(value)] as const])),
  ]
  const territory: Territory = {
    ...started,
    tables: tables.map((_, i) => ({ id: tableId(i), name: `Mesita ${i}` })),
    members: members.map(([segment], i) => ({ id: memberId(i), name: `M-${i}`, segment: id(segment) })),
    sheets: Object.fromEntries(entries),
  }
  const cell = joinBallots(territory, joining).cells[0]?.[0]
  if (!cell) throw new Error('no cell')
  return cell
}

const tableId = (i: number) => id<TableId>(`t${i}`)
const memberId = (i: number) => id<MemberId>(`m${i}`)
const voices = (cell: JoinedCell) => cell.voices.map(({ value }) => value)

describe('joining ballots', () => {
  it('story 12: eight tables 2,2,4,5,4,4,3,4 spread 3 and stand at 4; 3,3,4,3,3,3,4,3 spread 1 and stand at 3', () => {
    const torn = joined({ tables: [2, 2, 4, 5, 4, 4, 3, 4] })
    expect([torn.value, torn.spread]).toEqual([4, 3])
    expect(torn.votes).toEqual([0, 2, 1, 4, 1])
    const calm = joined({ tables: [3, 3, 4, 3, 3, 3, 4, 3] })
    expect([calm.value, calm.spread]).toEqual([3, 1])
  })

  it('by the mean, as a contrast, takes both centres as means and still stands behind what the plenary agreed', () => {
    expect(joined({ tables: [2, 2, 4, 5, 4, 4, 3, 4] }, 'mean').value).toBe(3.5)
    // Public: 5, 5, 2 make 4; with one table at 1 the mesa stands at 2.5. By medians: 5 and 1, hence 3.
    const both: Said = {
      tables: [1],
      members: [
        ['pub', 5],
        ['pub', 5],
        ['pub', 2],
      ],
    }
    expect(voices(joined(both, 'mean'))).toEqual([1, 4])
    expect(joined(both, 'mean').value).toBe(2.5)
    expect(joined(both).value).toBe(3)
    expect(joined({ ...both, plenary: 5 }, 'mean').value).toBe(5)
  })

  it('spreads from the lowest voice to the highest, and not at all with fewer than two', () => {
    expect(joined({ tables: [2, 5] }).spread).toBe(3)
    expect(joined({ tables: [5, null] }).spread).toBe(0)
    expect(joined({ tables: [null, null] }).spread).toBe(0)
  })

  it('stands half-way between the two middle tables when their number is even', () => {
    expect(joined({ tables: [2, 3, 4, 5] }).value).toBe(3.5)
  })

  it('gives a segment one voice, however many of its people came', () => {
    const cell = joined({
      members: [...['pub', 'pub', 'pub', 'pub', 'pub'].map((segment) => [segment, 5] as const), ['eps', 1], ['pri', 2]],
    })
    expect(voices(cell).toSorted()).toEqual([1, 2, 5])
    expect(cell.value).toBe(2)
    expect(cell.votes).toEqual([1, 1, 0, 0, 5])
  })

  it('puts what the plenary agreed over the voices, which stay in sight', () => {
    const cell = joined({ plenary: 5, tables: [2, 2, 3] })
    expect([cell.value, cell.agreed, cell.spread]).toEqual([5, true, 1])
    expect(voices(cell)).toEqual([2, 2, 3])
  })

  it('keeps SD and NA out of the median, and counts who said so', () => {
    const cell = joined({ tables: ['SD', 2, 'NA', 4, null, 'SD'] })
    expect([cell.state, cell.value, cell.without]).toEqual(['rated', 3, 3])
  })

  it('without any level is SD when anybody said so, NA when that is all that was said, and missing when nothing was', () => {
    expect(joined({ tables: ['NA', 'SD'] })).toMatchObject({ state: 'sd', value: null })
    expect(joined({ tables: ['NA', 'NA', null] })).toMatchObject({ state: 'na', value: null })
    expect(joined({ tables: [null, null] })).toMatchObject({ state: 'missing', value: null, votes: [0, 0, 0, 0, 0] })
  })

  it('takes the plenary at its word when it agreed that nobody knows, or that it does not apply', () => {
    expect(joined({ plenary: 'SD', tables: [4, 4] })).toMatchObject({ state: 'sd', value: null, agreed: false })
    expect(joined({ plenary: 'NA', tables: ['SD', 4] })).toMatchObject({ state: 'na', value: null })
  })

  it('lists only candidates that are scored, in their order', () => {
    const [first, ...rest] = started.candidates
    if (!first) throw new Error('no candidates')
    const territory = { ...started, candidates: [{ ...first, withdrawn: 'ya no' }, ...rest] }
    expect(joinBallots(territory).products).toEqual(rest.map((candidate) => candidate.id))
  })

  it('does not depend on the order of the tables, and stays between the lowest and the highest', () => {
    const levels = fc.array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(levels, (tables) => {
        const { value } = joined({ tables })
        expect(joined({ tables: tables.toReversed() }).value).toBe(value)
        expect(value).toBeGreaterThanOrEqual(Math.min(...tables))
        expect(value).toBeLessThanOrEqual(Math.max(...tables))
      }),
      { numRuns: 60 },
    )
  })
  it('comes to the same to the last bit whoever registered first, by the median and by the mean', () => {
    const level = fc.constantFrom(...LEVELS)
    const three = fc.tuple(level, level, level)
    fc.assert(
      fc.property(
        fc.array(three, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('median', 'mean'),
        (segments, by) => {
          const members = segments.flatMap((levels, s) => levels.map((one) => [`s${s}`, one] as const))
          expect(joined({ members: members.toReversed() }, by).value).toBe(joined({ members }, by).value)
        },
      ),
      { numRuns: 60 },
    )
  })
})
