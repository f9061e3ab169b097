import { ratings } from '../kernel/ahpRatings'
import { defineMethod, oriented } from '../method'
import { meanValue } from '../neutral'

/**
 * The official ranking: AHP in ratings mode, score = Σ w·v(level), 0 … 100.
 * One product alone has the score it would have among many.
 */
export const ahp = defineMethod({
  id: 'ahp',
  ends: [0, 100],
  pointsPerUnit: 1,
  neutral: meanValue,
  response: 'linear',
  onScale: () => 'points',
  parameters: [],
  compute(problem) {
    const { values, parts, scores } = ratings(oriented(problem), problem.weights, problem.valueLine)
    return {
      scores,
      tables: [
        { caption: 'values', symbol: 'v', rows: 'product', columns: 'indicator', values },
        { caption: 'contributions', symbol: 'w·v', rows: 'product', columns: 'indicator', values: parts },
      ],
    }
  },
})
