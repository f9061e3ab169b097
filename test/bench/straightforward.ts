import type { Matrix } from '../../src/engine/kernel/matrix'

/** The measure of the comparison: what one writes first, in typed arrays, with the engine's own Math. Counts of places, m × m. */
export function straightforward(values: Matrix, draws: number, method: 'weighted sum' | 'TOPSIS'): Float64Array {
  const m = values.length
  const n = values[0]?.length ?? 0
  const flat = Float64Array.from(values.flat())
  const counts = new Float64Array(m * m)
  const weights = new Float64Array(n)
  const scores = new Float64Array(m)
  const order = new Int32Array(m)
  for (let d = 0; d < draws; d += 1) {
    let total = 0
    for (let j = 0; j < n; j += 1) {
      const value = -Math.log(1 - Math.random())
      weights[j] = value
      total += value
    }
    for (let j = 0; j < n; j += 1) weights[j] = (weights[j] as number) / total
    for (let i = 0; i < m; i += 1) {
      let sum = 0
      let toIdeal = 0
      let toAnti = 0
      for (let j = 0; j < n; j += 1) {
        const weighted = (weights[j] as number) * (flat[i * n + j] as number)
        const missing = (weights[j] as number) - weighted
        sum += weighted
        toAnti += weighted * weighted
        toIdeal += missing * missing
      }
      const closeness = Math.sqrt(toAnti) / (Math.sqrt(toAnti) + Math.sqrt(toIdeal))
      scores[i] = method === 'TOPSIS' ? closeness : sum
    }
    for (let i = 0; i < m; i += 1) {
      let k = i - 1
      while (k >= 0 && (scores[order[k] as number] as number) < (scores[i] as number)) {
        order[k + 1] = order[k] as number
        k -= 1
      }
      order[k + 1] = i
    }
    for (let k = 0; k < m; k += 1) {
      const cell = (order[k] as number) * m + k
      counts[cell] = (counts[cell] as number) + 1
    }
  }
  return counts
}
