import { joinVoices } from './joinVoices'
import { at, indices, type Vector } from './kernel/matrix'
import type { Uniform } from './kernel/random'
import type { MatrixPlace } from './numericProblem'
import type { People } from './weigh'

/** Levels of the cells of a rating box, in their order; null where the sheet has none. */
export type SheetLevels = readonly (number | null)[]

/** Ratings as numbers: what each table and each member wrote on the cells their voices decide. */
export interface RatingBox {
  /** Cells the plenary did not settle. */
  readonly cells: readonly MatrixPlace[]
  readonly tables: readonly SheetLevels[]
  /** Per segment of the people, member by member as their answers; then those who rated and judged nothing. */
  readonly segments: readonly (readonly (SheetLevels | null)[])[]
}

/** A mesa as it might have been. */
export interface SecondMesa {
  readonly people: People
  /** What the voices on each cell of the rating box come to; null where nobody who came had rated it. */
  readonly levels: SheetLevels
}

/**
 * The same people come again, by chance: as many of each segment as there were, drawn with replacement, each with the judgements and the
 * sheet they handed in; and as many tables. Nothing is joined here but by the rules of the official count.
 *
 * Source: Efron (1979), Annals of Statistics 7:1–26, the bootstrap; stratified by segment.
 */
export function secondMesa(people: People, ratings: RatingBox | null, uniform: Uniform): SecondMesa {
  const drawn = (size: number): Vector => indices(size).map(() => Math.floor(uniform() * size))
  const come = people.segments.map(({ answers }, s) => {
    const sheets = ratings?.segments[s] ?? []
    const chosen = drawn(Math.max(answers.length, sheets.length))
    return { answers: pick(answers, chosen), sheets: pick(sheets, chosen).filter((sheet) => sheet !== null) }
  })
  const tables = ratings ? pick(ratings.tables, drawn(ratings.tables.length)) : []
  return {
    people: {
      ...people,
      segments: people.segments.map(({ voice }, s) => ({ voice, answers: at(come, s).answers })),
    },
    levels: (ratings?.cells ?? []).map((_, cell) => {
      const said = (sheets: readonly SheetLevels[]) => sheets.flatMap((sheet) => sheet[cell] ?? [])
      return joinVoices(
        said(tables),
        come.map(({ sheets }) => said(sheets)),
      ).value
    }),
  }
}

/** Those who are there; someone who rated and judged nothing brings no answers. */
const pick = <T>(list: readonly T[], chosen: Vector): readonly T[] =>
  chosen.flatMap((i) => {
    const one = list[i]
    return one === undefined ? [] : [one]
  })
