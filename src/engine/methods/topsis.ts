import { zip } from '../kernel/matrix'
import { topsis as kernel, type TopsisNormalisation, type TopsisSteps } from '../kernel/topsis'
import { defineMethod, type NumericProblem } from '../method'

/**
 * The contrast: closeness to the ideal, 0 … 1.
 *
 * `fixed` measures on the rating scale itself, brought to 0 … 1: the ideal is the top of the scale in everything, the
 * anti-ideal its bottom, and weights multiply the differences before they are squared. Adding or dropping a product changes
 * nobody's closeness. The others are the textbook variants with the best and worst of the set as ideals.
 */
export const topsis = defineMethod({
  id: 'topsis',
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
  const unit = scores.map((row) => row.map((score) => (score - scale.min) / (scale.max - scale.min)))
  const ends = zip(weights, signs)
  return kernel(unit, weights, signs, {
    normalisation: 'none',
    ideal: ends.map(([weight, sign]) => (sign === 1 ? weight : 0)),
    antiIdeal: ends.map(([weight, sign]) => (sign === 1 ? 0 : weight)),
  })
}

const inSet = ({ scores, weights, signs }: NumericProblem, normalisation: TopsisNormalisation): TopsisSteps =>
  kernel(scores, weights, signs, { normalisation })
