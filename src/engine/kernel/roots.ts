import type { Vector } from './matrix'

/**
 * Real roots of c2 x² + c1 x + c0, ascending, a double root once; none for a constant.
 *
 * The larger root in size comes from the formula, the other from the product of the roots, so that neither loses digits when c1²
 * dwarfs c2·c0 (Higham 2002, Accuracy and Stability of Numerical Algorithms, §1.8). A leading coefficient that is rounding
 * noise beside the others sends its root to infinity, where it is not reported.
 */
export function quadraticRoots(c2: number, c1: number, c0: number): Vector {
  const scale = Math.max(Math.abs(c2), Math.abs(c1), Math.abs(c0))
  if (scale === 0) return []
  const [a, b, c] = [c2 / scale, c1 / scale, c0 / scale]
  if (Math.abs(a) < 1e-15) return Math.abs(b) < 1e-15 ? [] : [-c / b]
  const inside = b * b - 4 * a * c
  if (inside < 0) return []
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(inside))
  if (q === 0) return [0]
  const [x, y] = [q / a, c / q]
  return x === y ? [x] : x < y ? [x, y] : [y, x]
}
