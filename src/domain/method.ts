/** How the official order is computed. A mesa may choose TOPSIS before scores open; the other one is the contrast. */
export type OfficialMethod = 'ahp' | 'topsis'

export const isOfficial = (method: string): method is OfficialMethod => method === 'ahp' || method === 'topsis'

/** Value, 0 to 100, of each level 1…5 of the rubric: five whole numbers, never falling. */
export type ValueLine = readonly [number, number, number, number, number]

export interface MethodChoice {
  readonly official: OfficialMethod
  readonly valueLine: ValueLine
}

export const DEFAULT_METHOD: MethodChoice = { official: 'ahp', valueLine: [0, 25, 50, 75, 100] }

/** Lines that ask whether the spacing of the levels decides: one that rewards only the high ones, one that rises at once. */
export const OTHER_VALUE_LINES: readonly ValueLine[] = [
  [0, 10, 30, 60, 100],
  [0, 40, 70, 90, 100],
]

export const contrastOf = (official: OfficialMethod): OfficialMethod => (official === 'ahp' ? 'topsis' : 'ahp')

/** Share of the weight that must have a rating for a product to be picked without a reason. */
export const ENOUGH_COVERAGE = 0.7
