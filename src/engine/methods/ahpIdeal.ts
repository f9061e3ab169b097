import { relative } from '../kernel/ahpRelative'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

/** AHP in ideal mode: each column divided by its best. 1 is the best in everything; only a new best changes the others. */
export const ahpIdeal = defineMethod({
  id: 'ahp-ideal',
  ends: [0, 1],
  pointsPerUnit: null,
  neutral: meanValue,
  response: 'linear',
  onScale: () => null,
  parameters: [],
  compute({ scores, weights, signs }) {
    const { normalised, parts, scores: totals } = relative(scores, weights, signs, 'ideal')
    return {
      scores: totals,
      tables: [
        { caption: 'priorities', symbol: 'p', rows: 'product', columns: 'indicator', values: normalised },
        { caption: 'contributions', symbol: 'w·p', rows: 'product', columns: 'indicator', values: parts },
      ],
    }
  },
})
