import { kendallTauB, spearman } from '../../../src/engine/kernel/agreement'
import { type Fields, type Results, vector } from '../case'

/** Both coefficients are the same for places as for scores, as long as x and y are of one kind. */
export default function correlation(input: Fields): Results {
  const [x, y] = [vector(input, 'x'), vector(input, 'y')]
  return { spearman: spearman(x, y), kendallTauB: kendallTauB(x, y) }
}
