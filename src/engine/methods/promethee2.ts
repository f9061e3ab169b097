import { SCALE } from '../../domain/scale'
import { zip } from '../kernel/matrix'
import { prometheeSteps as kernel, type PreferenceFunction } from '../kernel/promethee'
import { defineMethod } from '../method'
import { meanValue } from '../neutral'

const STEPS = { min: 0, max: SCALE.max - SCALE.min, step: 0.5 }
const forms = (...options: readonly PreferenceFunction['type'][]) => ({ parameter: 'preference', options })

/**
 * Outranking: how many others a product beats and by how much, less how many beat it. Score: net flow, −1 … 1.
 *
 * One preference function for all indicators, since all are on the same scale; thresholds in its steps.
 */
export const promethee2 = defineMethod({
  id: 'promethee2',
  ends: [-1, 1],
  pointsPerUnit: null,
  neutral: meanValue,
  response: 'linear',
  onScale: () => null,
  parameters: [
    {
      id: 'preference',
      type: 'choice',
      options: ['usual', 'u-shape', 'v-shape', 'level', 'linear', 'gaussian'],
      default: 'v-shape',
    },
    { id: 'q', type: 'number', ...STEPS, default: 0, only: forms('u-shape', 'level', 'linear') },
    { id: 'p', type: 'number', ...STEPS, default: 2, only: forms('v-shape', 'level', 'linear') },
    { id: 's', type: 'number', ...STEPS, default: 1, only: forms('gaussian') },
  ],
  compute({ scores, weights, signs }, { preference, q, p, s }) {
    const form: PreferenceFunction = { type: preference, q, p, s }
    const { pi, phiPlus, phiMinus, phi } = kernel(
      scores,
      weights,
      signs,
      weights.map(() => form),
    )
    return {
      scores: phi,
      tables: [
        { caption: 'preferences', symbol: 'π', rows: 'product', columns: 'product', values: pi },
        {
          caption: 'flows',
          symbol: 'φ',
          rows: 'product',
          columns: ['phiPlus', 'phiMinus', 'phi'],
          values: zip(phiPlus, phiMinus, phi),
        },
      ],
    }
  },
})
