import { columnNormalisedMean } from '../../../src/engine/kernel/ahpMeans'
import { type Fields, matrix, type Results } from '../case'
import { ratioOf } from '../consistency'

export default function columnNormalizedMean(input: Fields, params: Fields): Results {
  const judged = matrix(input, 'matrix')
  const mean = columnNormalisedMean(judged)
  return { ...mean, CR: ratioOf(mean.CI, judged.length, params) }
}
