import { weightedProduct } from '../kernel/weightedProduct'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

/** Weighted product of the normalised scores: a weak level is not made up for as easily as in the sum. */
export const wpm = defineMethod({
  id: 'wpm',
  ends: [0, 1],
  pointsPerUnit: null,
  neutral: meanValue,
  response: null,
  onScale: () => null,
  parameters: [
    { id: 'normalisation', type: 'choice', options: ['max-ratio', 'sum', 'sum-inverse', 'none'], default: 'max-ratio' },
  ],
  compute({ scores, weights, signs }, { normalisation }) {
    const { normalised, factors, scores: products } = weightedProduct(scores, weights, signs, normalisation)
    return {
      scores: products,
      tables: [
        { caption: 'normalised', symbol: 'r', rows: 'product', columns: 'indicator', values: normalised },
        { caption: 'factors', symbol: 'r^w', rows: 'product', columns: 'indicator', values: factors },
      ],
    }
  },
})
