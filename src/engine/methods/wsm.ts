import { weightedSum } from '../kernel/weightedSum'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

/** Weighted sum of the normalised scores. With `none`, of the levels themselves. */
export const wsm = defineMethod({
  id: 'wsm',
  ends: [0, 1],
  pointsPerUnit: null,
  neutral: meanValue,
  response: 'linear',
  onScale: () => null,
  parameters: [
    {
      id: 'normalisation',
      type: 'choice',
      options: ['minmax', 'max-ratio', 'sum', 'sum-inverse', 'vector', 'none'],
      default: 'minmax',
    },
  ],
  compute({ scores, weights, signs }, { normalisation }) {
    const { normalised, parts, scores: sums } = weightedSum(scores, weights, signs, normalisation)
    return {
      scores: sums,
      tables: [
        { caption: 'normalised', symbol: 'r', rows: 'product', columns: 'indicator', values: normalised },
        { caption: 'contributions', symbol: 'w·r', rows: 'product', columns: 'indicator', values: parts },
      ],
    }
  },
})
