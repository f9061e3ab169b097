import { noise } from '../../data/build/example/chance'
import { type Judgement, ratio, type Saaty } from '../../src/domain/judgement'
import type { Judgements } from '../../src/engine/kernel/ahpIncomplete'
import { at, indices, type Matrix, shares, type Vector } from '../../src/engine/kernel/matrix'
import { streamOf, type Uniform } from '../../src/engine/kernel/random'
import { exp, ln } from '../../src/engine/kernel/special'
import type { People } from '../../src/engine/weigh'

/** One sheet: products × indicators, levels 1 … 5. */
export type Sheet = Matrix

/** An invented mesa: its ballots, and its sheets, by table or by member. */
export interface SimulatedMesa {
  readonly people: People
  /** 'tables': one sheet per table, in one list. 'members': per segment, one sheet per ballot, in the order of the ballots. */
  readonly rated: { readonly by: 'tables' | 'members'; readonly sheets: readonly (readonly Sheet[])[] }
}

/** Indicators per dimension: the nine of the core, or with three of the territory. */
const HIERARCHIES: readonly Vector[] = [
  [4, 3, 2],
  [4, 3, 2, 3],
]

/** What differs from mesa to mesa; each is drawn evenly between its ends. The example programme's figures lie inside. */
const SIZE = { segments: [3, 6], members: [3, 16], products: [5, 12], tables: [4, 10] } as const
const SPREAD = {
  /** Of segments around the mesa, people around their segment, answers around the person: logarithms of weights. */
  segments: [0.2, 0.6],
  people: [0.25, 0.6],
  answers: [0.2, 0.6],
  /** In levels: what products have in common over all indicators, what is of each cell, how voices differ on a cell. */
  quality: [0, 0.8],
  cell: [0.5, 1],
  tables: [0.3, 0.7],
  members: [0.5, 1],
} as const
/** How generous a voice is with everything, in levels; the share of cells on which half see it otherwise, and by how much. */
const EYE = 0.2
const SPLIT = { share: 0.05, levels: 1.2 }

/** Mesa number `index` of a seed: the same numbers, the same mesa. One in two is rated by tables, one in two by members. */
export function simulateMesa(seed: number, index: number): SimulatedMesa {
  const next = streamOf(seed, index)
  const within = ([low, high]: readonly [number, number]): number => low + (high - low) * next()
  const whole = ([low, high]: readonly [number, number]): number => low + Math.floor((high - low + 1) * next())
  const hierarchy = at(HIERARCHIES, Math.floor(2 * next()))
  const by = next() < 0.5 ? 'tables' : 'members'
  const sizes = indices(whole(SIZE.segments)).map(() => whole(SIZE.members))
  const spread = {
    segments: within(SPREAD.segments),
    people: within(SPREAD.people),
    answers: within(SPREAD.answers),
    voices: within(SPREAD[by]),
  }
  const indicators = hierarchy.reduce((sum, count) => sum + count, 0)
  // Gamma(2) each, so that together they are Dirichlet(2).
  const mesa = shares(indices(indicators).map(() => -ln(next()) - ln(next())))
  const moved = (weights: Vector, by: number): Vector => weights.map((weight) => weight * exp(by * noise(next)))
  const ballots = sizes.map((members) => {
    const segment = moved(mesa, spread.segments)
    return indices(members).map(() => ballot(moved(segment, spread.people), hierarchy, spread.answers, next))
  })
  const minds = trueLevels(whole(SIZE.products), indicators, within(SPREAD.quality), within(SPREAD.cell), next)
  const split = minds.map((row) => row.map(() => next() < SPLIT.share))
  const sheet = (_: unknown, voice: number): Sheet => {
    const eye = EYE * noise(next)
    const side = voice % 2 === 0 ? SPLIT.levels : -SPLIT.levels
    return minds.map((row, i) =>
      row.map((mind, k) => level(mind + eye + spread.voices * noise(next) + (at(at(split, i), k) ? side : 0))),
    )
  }
  const sheets = by === 'tables' ? [indices(whole(SIZE.tables)).map(sheet)] : ballots.map((own) => own.map(sheet))
  return {
    people: { segments: ballots.map((own) => ({ voice: 1, answers: own })), leaves: leavesOf(hierarchy) },
    rated: { by, sheets },
  }
}

/** Which indicators each dimension has, counted through. */
const leavesOf = (hierarchy: Vector): readonly Vector[] =>
  hierarchy.map((count, dimension) => {
    const before = hierarchy.slice(0, dimension).reduce((sum, other) => sum + other, 0)
    return indices(count).map((k) => before + k)
  })

/** Levels before anybody looks, around the middle of the scale. */
const trueLevels = (products: number, indicators: number, quality: number, cell: number, next: Uniform): Matrix =>
  indices(products).map(() => {
    const own = quality * noise(next)
    return indices(indicators).map(() => 3 + own + cell * noise(next))
  })

const level = (value: number): number => Math.min(5, Math.max(1, Math.floor(value + 0.5)))

/** A person's answers, root first, as Saaty's integers around the ratios of the person's own weights. */
function ballot(weights: Vector, hierarchy: Vector, spread: number, next: Uniform): readonly Judgements[] {
  const inside = leavesOf(hierarchy).map((leaves) => leaves.map((k) => at(weights, k)))
  const dimensions = inside.map((block) => block.reduce((sum, weight) => sum + weight, 0))
  return [dimensions, ...inside].map((block) => answers(block, spread, next))
}

function answers(weights: Vector, spread: number, next: Uniform): Matrix {
  const upper = weights.map((own, i) =>
    weights.map((other, j) => (i < j ? ratio(nearest((own / other) * exp(spread * noise(next)))) : 1)),
  )
  return upper.map((row, i) => row.map((value, j) => (i <= j ? value : 1 / at(at(upper, j), i))))
}

/** The nearest intensity by ratio: the boundary between k and k + 1 is their geometric mean. */
function nearest(wanted: number): NonNullable<Judgement['value']> {
  const strong = wanted >= 1 ? wanted : 1 / wanted
  const intensity: Saaty = 1 + [1, 2, 3, 4, 5, 6, 7, 8].filter((k) => strong >= Math.sqrt(k * (k + 1))).length
  return wanted >= 1 || intensity === 1 ? intensity : -intensity
}
