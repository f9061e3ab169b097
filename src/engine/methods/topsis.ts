import { at, type Matrix, type Vector, zip } from '../kernel/matrix'
import { normalise } from '../kernel/normalise'
import { fixedScale, type Response, setIdeals } from '../kernel/response'
import { topsisSteps as kernel, type TopsisNormalisation, type TopsisSteps } from '../kernel/topsis'
import { defineMethod, type NumericProblem, oriented } from '../method'
import type { Neutral } from '../neutral'

/**
 * With d⁺ and d⁻ over what applies and c = d⁻ / (d⁺ + d⁻), a cell at c of the scale multiplies both squared distances by the same
 * factor, so the closeness on the fixed scale stays c. With nothing that applies, or no weight on it, c is a half.
 */
const meanCloseness: Neutral = (levels, { weights, scale: { min, max } }) => {
  let toIdeal = 0
  let toAntiIdeal = 0
  levels.forEach((level, k) => {
    if (level === null) return
    const part = (level - min) / (max - min)
    const squared = at(weights, k) * at(weights, k)
    toIdeal += squared * (1 - part) * (1 - part)
    toAntiIdeal += squared * part * part
  })
  const [best, worst] = [Math.sqrt(toIdeal), Math.sqrt(toAntiIdeal)]
  const closeness = best + worst === 0 ? 0.5 : worst / (best + worst)
  return levels.map((level) => level ?? min + closeness * (max - min))
}

/**
 * The contrast: closeness to the ideal, 0 … 1.
 *
 * `fixed` measures on the rating scale itself, brought to 0 … 1: the ideal is the top of the scale in everything, the
 * anti-ideal its bottom, and weights multiply the differences before they are squared. Adding or dropping a product changes
 * nobody's closeness. The others are the textbook variants with the best and worst of the set as ideals.
 */
export const topsis = defineMethod({
  id: 'topsis',
  ends: [0, 1],
  pointsPerUnit: 100,
  neutral: meanCloseness,
  response: distances,
  onScale: ({ normalisation }) => (normalisation === 'fixed' ? 'part' : null),
  parameters: [
    {
      id: 'normalisation',
      type: 'choice',
      options: ['fixed', 'vector', 'minmax', 'sum', 'max', 'none'],
      default: 'fixed',
    },
  ],
  compute(problem, { normalisation }) {
    const steps = normalisation === 'fixed' ? onScale(problem) : inSet(problem, normalisation)
    return {
      scores: steps.closeness,
      tables: [
        { caption: 'normalised', symbol: 'r', rows: 'product', columns: 'indicator', values: steps.normalised },
        { caption: 'weighted', symbol: 'w·r', rows: 'product', columns: 'indicator', values: steps.weighted },
        {
          caption: 'ideals',
          symbol: 'A',
          rows: ['ideal', 'antiIdeal'],
          columns: 'indicator',
          values: [steps.ideal, steps.antiIdeal],
        },
        {
          caption: 'distances',
          symbol: 'd',
          rows: 'product',
          columns: ['toIdeal', 'toAntiIdeal', 'closeness'],
          values: zip(steps.toIdeal, steps.toAntiIdeal, steps.closeness),
        },
      ],
    }
  },
})

function onScale({ scores, weights, signs, scale }: NumericProblem): TopsisSteps {
  const unit = partsOf(scores, scale)
  const ends = zip(weights, signs)
  return kernel(unit, weights, signs, {
    normalisation: 'none',
    ideal: ends.map(([weight, sign]) => (sign === 1 ? weight : 0)),
    antiIdeal: ends.map(([weight, sign]) => (sign === 1 ? 0 : weight)),
  })
}

const inSet = ({ scores, weights, signs }: NumericProblem, normalisation: TopsisNormalisation): TopsisSteps =>
  kernel(scores, weights, signs, { normalisation })

/** Its squared differences on each indicator, which the weights multiply. */
function distances(
  problem: NumericProblem,
  { normalisation }: { normalisation: 'fixed' | TopsisNormalisation },
): Response {
  if (normalisation === 'fixed') return fixedScale(partsOf(oriented(problem), problem.scale))
  const { scores, signs } = normalise(problem.scores, problem.signs, normalisation)
  return setIdeals(scores, signs)
}

const partsOf = (levels: Matrix, { min, max }: NumericProblem['scale']): readonly Vector[] =>
  levels.map((row) => row.map((level) => (level - min) / (max - min)))
