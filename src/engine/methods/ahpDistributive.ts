import { relative } from '../kernel/ahpRelative'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

/** AHP in distributive mode: each column shares out its weight, so scores sum to 1 and depend on who is compared. */
export const ahpDistributive = defineMethod({
  id: 'ahp-distributive',
  ends: [0, 1],
  pointsPerUnit: null,
  neutral: meanValue,
  response: 'linear',
  onScale: () => null,
  parameters: [],
  compute({ scores, weights, signs }) {
    const { normalised, parts, scores: totals } = relative(scores, weights, signs, 'distributive')
    return {
      scores: totals,
      tables: [
        { caption: 'priorities', symbol: 'p', rows: 'product', columns: 'indicator', values: normalised },
        { caption: 'contributions', symbol: 'w·p', rows: 'product', columns: 'indicator', values: parts },
      ],
    }
  },
})
