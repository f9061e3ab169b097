import { linearProgram } from '../../src/engine/kernel/linearProgram'
import { at, indices, type Vector } from '../../src/engine/kernel/matrix'

/** On straight lines between points, the ends kept outside. */
export function piecewise(points: readonly Vector[], x: number): number {
  const sorted = points.toSorted((one, other) => at(one, 0) - at(other, 0))
  const after = sorted.findIndex((point) => at(point, 0) >= x)
  if (after === 0) return at(at(sorted, 0), 1)
  if (after < 0) return at(at(sorted, sorted.length - 1), 1)
  const [x0, v0] = [at(at(sorted, after - 1), 0), at(at(sorted, after - 1), 1)]
  const [x1, v1] = [at(at(sorted, after), 0), at(at(sorted, after), 1)]
  return v0 + ((v1 - v0) * (x - x0)) / (x1 - x0)
}

const decay = (rate: number, d: number, length: number): number =>
  (1 - Math.exp(-rate * d)) / (1 - Math.exp(-rate * length))

export { decay as exponential }

/** The rate with which half of the value is reached at d of a length; null where the line is straight. */
export function rateOfMiddle(d: number, length: number): number | null {
  if (Math.abs(d / length - 0.5) < 1e-12) return null
  const early = d / length < 0.5
  let [low, high] = early ? [1e-9 / length, 500 / length] : [-500 / length, -1e-9 / length]
  for (let step = 0; step < 300; step += 1) {
    const half = (low + high) / 2
    if (decay(half, d, length) < 0.5) low = half
    else high = half
  }
  return (low + high) / 2
}

export interface CategoryJudgement {
  readonly pair: readonly [number, number]
  readonly low: number
  readonly high: number
}

/** MACBETH's basic scale, least at the top; null when the judgements cannot hold together. */
export function macbeth(items: number, judged: readonly CategoryJudgement[]): Vector | null {
  const all = indices(items).flatMap((i) =>
    indices(items)
      .slice(i + 1)
      .map(
        (j) => judged.find(({ pair }) => pair[0] === i && pair[1] === j) ?? { pair: [i, j] as const, low: 1, high: 6 },
      ),
  )
  const difference = ({ pair: [i, j] }: CategoryJudgement) =>
    indices(items).map((k) => (k === i ? 1 : k === j ? -1 : 0))
  const zero = all.filter(({ high }) => high === 0)
  const above = all.filter(({ high }) => high > 0)
  const further = above.flatMap((one) =>
    above.filter((other) => one.low > other.high && other.high >= 1).map((other) => ({ one, other })),
  )
  const optimum = linearProgram({
    cost: indices(items).map((k) => (k === 0 ? 1 : 0)),
    rows: [
      ...above.map((one) => difference(one).map((c) => -c)),
      ...further.map(({ one, other }) => difference(other).map((c, k) => c - at(difference(one), k))),
    ],
    limits: [...above.map(({ low }) => -low), ...further.map(({ one, other }) => other.high - one.low)],
    sums: [...zero.map(difference), indices(items).map((k) => (k === items - 1 ? 1 : 0))],
    totals: [...zero.map(() => 0), 0],
  })
  return optimum.status === 'optimal' ? optimum.x : null
}

/** The smallest sets of judgements that cannot hold together, short ones first. */
export function clashes(
  items: number,
  judged: readonly CategoryJudgement[],
): readonly (readonly CategoryJudgement[])[] {
  const found: (readonly number[])[] = []
  const sets = (from: number, size: number): readonly (readonly number[])[] =>
    size === 0
      ? [[]]
      : indices(judged.length)
          .slice(from)
          .flatMap((k) => sets(k + 1, size - 1).map((rest) => [k, ...rest]))
  for (const size of indices(judged.length).map((k) => k + 1)) {
    for (const set of sets(0, size)) {
      if (found.some((smaller) => smaller.every((k) => set.includes(k)))) continue
      if (
        macbeth(
          items,
          set.map((k) => at(judged, k)),
        ) === null
      )
        found.push(set)
    }
  }
  return found.map((set) => set.map((k) => at(judged, k)))
}
