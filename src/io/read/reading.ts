import type { Finding } from '../../domain/finding'

/** A step of the way in: what came out, or null and why; with a value, findings are warnings. */
export interface Reading<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

export const nothing = (...findings: readonly Finding[]): Reading<never> => ({ value: null, findings })
