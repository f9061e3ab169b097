import { geometricConsistencyIndex, geometricMeanRows } from '../../../src/engine/kernel/ahpMeans'
import { type Fields, matrix, type Results } from '../case'

export default function geometricMean(input: Fields): Results {
  const judged = matrix(input, 'matrix')
  const weights = geometricMeanRows(judged)
  return { weights, GCI: geometricConsistencyIndex(judged, weights) }
}
