import { at, indices } from '../../../src/engine/kernel/matrix'
import { type Fields, judgements, type Results } from '../case'

/** Kendall & Babington Smith (1940): circular triads among those judged on all sides without a tie. */
export default function cycles(input: Fields): Results {
  const matrix = judgements(input, 'matrix')
  const n = matrix.length
  const beats = (i: number, j: number): boolean | null => {
    const ratio = at(at(matrix, i), j)
    return ratio === null || ratio === 1 ? null : ratio > 1
  }
  const triads = indices(n).flatMap((i) =>
    indices(n)
      .slice(i + 1)
      .flatMap((j) =>
        indices(n)
          .slice(j + 1)
          .map((k) => [i, j, k] as const),
      ),
  )
  const judged = triads.filter(([i, j, k]) => beats(i, j) !== null && beats(j, k) !== null && beats(i, k) !== null)
  const cyclic = judged.filter(([i, j, k]) => beats(i, j) === beats(j, k) && beats(i, j) !== beats(i, k))
  const whole = judged.length === triads.length
  const maxCycles = whole ? (n ** 3 - (n % 2 === 1 ? n : 4 * n)) / 24 : null
  return {
    cycles: cyclic.length,
    triads: judged.length,
    cyclic,
    maxCycles,
    zeta: maxCycles === null ? null : 1 - cyclic.length / maxCycles,
  }
}
