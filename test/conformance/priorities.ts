import { principalEigenvector } from '../../src/engine/kernel/ahp'
import { columnNormalisedMean, geometricMeanRows } from '../../src/engine/kernel/ahpMeans'
import type { Matrix, Vector } from '../../src/engine/kernel/matrix'
import { type Fields, oneOf } from './case'

/** The three things called "AHP weights", by the word of the parameter `priority`. */
export function priorities(matrix: Matrix, params: Fields): Vector {
  const priority = oneOf(params, 'priority', ['eigen', 'geo', 'colnorm'])
  if (priority === 'geo') return geometricMeanRows(matrix)
  return priority === 'colnorm' ? columnNormalisedMean(matrix).weights : principalEigenvector(matrix).weights
}
