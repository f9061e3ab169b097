/** Levels of the rubric, lowest first: the one place that says which scale products are rated on. */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]

/** What a cell may hold instead of a level. SD: nobody knows (sin dato). NA: it does not apply. States, never numbers. */
export const STATES = ['SD', 'NA'] as const
export type Unrated = (typeof STATES)[number]

export interface Scale {
  readonly levels: readonly Level[]
  readonly min: number
  readonly max: number
  /** Where a cell stands that nobody knows, wherever one number is needed. */
  readonly middle: number
  /** From one level to the next. */
  readonly step: number
}

const [min, max] = [Math.min(...LEVELS), Math.max(...LEVELS)]

/** The scale of every programme: rubrics, value lines and cuts are written for it, so their types follow from `LEVELS`. */
export const SCALE: Scale = { levels: LEVELS, min, max, middle: (min + max) / 2, step: 1 }

/** As a person types it: "1–5, SD, NA". */
export const TYPED_RATINGS = `${min}–${max}, ${STATES.join(', ')}`

type Each<Tuple extends readonly unknown[], T> = { readonly [I in keyof Tuple]: T }
/** One of something for each level, lowest first. */
export type PerLevel<T> = Each<typeof LEVELS, T>
/** One of something between each level and the next. */
export type BetweenLevels<T> = typeof LEVELS extends readonly [unknown, ...infer Rest] ? Each<Rest, T> : never

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value)

export const isPerLevel = <T>(list: readonly T[]): list is PerLevel<T> => list.length === LEVELS.length

export const isBetweenLevels = <T>(list: readonly T[]): list is BetweenLevels<T> => list.length === LEVELS.length - 1

/** One made for each level. */
export function perLevel<T>(of: (level: Level, index: number) => T): PerLevel<T> {
  const list = LEVELS.map(of)
  if (!isPerLevel(list)) throw new RangeError('a list of levels lost one')
  return list
}

/** One between each level and the next. */
export function betweenLevels<T>(of: (index: number) => T): BetweenLevels<T> {
  const list = LEVELS.slice(1).map((_, index) => of(index))
  if (!isBetweenLevels(list)) throw new RangeError('a list of steps lost one')
  return list
}

/** The level a number of steps above the lowest; the highest when there are not so many. */
export const levelAbove = (steps: number): Level => LEVELS.findLast((_, index) => index <= steps) ?? LEVELS[0]

/** The level nearest to a number on the scale; half-way is the lower one. */
export const nearestLevel = (value: number): Level =>
  LEVELS.reduce<Level>((best, level) => (Math.abs(level - value) < Math.abs(best - value) ? level : best), LEVELS[0])
