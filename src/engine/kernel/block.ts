/**
 * Inner loops over a block of draws, in typed arrays. Rows are draws. Alternatives are padded to a multiple of four (`strideOf`)
 * so that four of them, for two draws, stay in registers; padding has value 0 and is never compared.
 */

export const strideOf = (alternatives: number): number => (alternatives + 3) & ~3

/** Scores are compared as whole numbers of this many steps of their range: a tie is a difference under about 1e-9 of it. */
export const SCORE_STEPS = 1073741824 // 2^30

/**
 * out[d, i] = Σ_j weights[d, j] · values[j, i]
 *
 * @param weights count × n; its length must hold an even number of rows
 * @param values n × stride, criterion by criterion
 * @param out count × stride, with the same even number of rows
 */
export function multiplyBlock(
  weights: Float64Array,
  count: number,
  n: number,
  values: Float64Array,
  stride: number,
  out: Float64Array,
): void {
  for (let d = 0; d < count; d += 2) {
    const first = d * n
    const second = first + n
    const to = d * stride
    for (let i = 0; i < stride; i += 4) {
      let a0 = 0
      let a1 = 0
      let a2 = 0
      let a3 = 0
      let b0 = 0
      let b1 = 0
      let b2 = 0
      let b3 = 0
      for (let j = 0, at = i; j < n; j += 1, at += stride) {
        // Every index is inside by the shapes above; `as number` spares a comparison per access.
        const a = weights[first + j] as number
        const b = weights[second + j] as number
        const v0 = values[at] as number
        const v1 = values[at + 1] as number
        const v2 = values[at + 2] as number
        const v3 = values[at + 3] as number
        a0 += a * v0
        a1 += a * v1
        a2 += a * v2
        a3 += a * v3
        b0 += b * v0
        b1 += b * v1
        b2 += b * v2
        b3 += b * v3
      }
      out[to + i] = a0
      out[to + i + 1] = a1
      out[to + i + 2] = a2
      out[to + i + 3] = a3
      const next = to + stride + i
      out[next] = b0
      out[next + 1] = b1
      out[next + 2] = b2
      out[next + 3] = b3
    }
  }
}

/** out = scores as whole steps; scores are already in 0 … STEPS. */
export function quantise(scores: Float64Array, length: number, out: Int32Array): void {
  for (let at = 0; at < length; at += 1) out[at] = (scores[at] as number) + 0.5 // storing truncates
}

/**
 * out = STEPS · anti / (anti + ideal), of squared distances: grows with closeness, without its two roots. Where both are 0 the
 * closeness is 0.5, and so is this.
 */
export function quantiseDistances(ideal: Float64Array, anti: Float64Array, length: number, out: Int32Array): void {
  for (let at = 0; at < length; at += 1) {
    const near = anti[at] as number
    const both = near + (ideal[at] as number)
    out[at] = both === 0 ? SCORE_STEPS / 2 : (SCORE_STEPS * near) / both + 0.5
  }
}
