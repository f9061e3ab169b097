import { zip } from '../kernel/matrix'
import { vikorSteps as kernel } from '../kernel/vikor'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

/** Compromise between the majority and the strongest single objection. The score is Q: 0 is the closest to the ideal. */
export const vikor = defineMethod({
  id: 'vikor',
  ends: [1, 0],
  pointsPerUnit: null,
  neutral: meanValue,
  response: null,
  onScale: () => null,
  parameters: [{ id: 'v', type: 'number', min: 0, max: 1, step: 0.05, default: 0.5 }],
  compute({ scores, weights, signs }, { v }) {
    const { groupRegret, worstRegret, compromise } = kernel(scores, weights, signs, v)
    return {
      scores: compromise,
      tables: [
        {
          caption: 'regrets',
          symbol: 'S, R, Q',
          rows: 'product',
          columns: ['groupRegret', 'worstRegret', 'compromise'],
          values: zip(groupRegret, worstRegret, compromise),
        },
      ],
    }
  },
})
