import type { Vector } from './matrix'

/** Mean consistency index of random matrices, as different authors drew them. */
export interface RandomIndexTable {
  readonly source: string
  /** From n = 3 on. */
  readonly values: Vector
}

/**
 * The same judgements have a CR up to 20 % apart by these tables, most of all at n = 3: name the table beside every CR.
 * Saaty's own table of 1980 is not monotone (1.51 at 11, 1.48 at 12); it is kept as printed.
 */
export const RANDOM_INDEX = {
  saaty1980: {
    source: 'Saaty (1980), The Analytic Hierarchy Process',
    values: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  },
  saaty2005: {
    source: 'Saaty (2005), Theory and Applications of the Analytic Network Process, p. 31',
    values: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  },
  'donegan-dodd1991': {
    source: 'Donegan & Dodd (1991)',
    values: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969],
  },
  'tummala-ling1998': {
    source: 'Tummala & Ling (1998)',
    values: [0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831],
  },
  'aguaron-moreno2003': {
    source: 'Aguarón & Moreno-Jiménez (2003), EJOR 147:137–145',
    values: [0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583, 1.595],
  },
  'ahp-os-saaty': {
    source: 'AHP-OS, setSaatyCr (not the CR it shows)',
    values: [0.57, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  },
} as const satisfies Record<string, RandomIndexTable>

export type RandomIndexName = keyof typeof RANDOM_INDEX

/** The table of the official CR. */
export const OFFICIAL_TABLE: RandomIndexName = 'saaty1980'

/**
 * RI of n things by a named table. 0 for n < 3, where no contradiction is possible; null beyond the end of the table,
 * where a CR cannot be given.
 */
export function randomIndex(n: number, table: RandomIndexName = OFFICIAL_TABLE): number | null {
  const values: Vector = RANDOM_INDEX[table].values
  return n < 3 ? 0 : (values[n - 3] ?? null)
}

/**
 * RI by the linear fit that AHP-OS uses for the CR it shows: (1.7699 n − 4.3513)/(n − 1), for every n ≥ 3; 0 below,
 * where the line is negative. Source: Alonso & Lamata (2006), IJUFKS 14(4):445–459.
 */
export const alonsoLamata = (n: number): number => (n < 3 ? 0 : (1.7699 * n - 4.3513) / (n - 1))

/**
 * RI of n things with m unanswered pairs: RI(n) (1 − 2m/((n − 1)(n − 2))). With n − 1 answers left nothing can contradict
 * and it is 0. Source: Ágoston & Csató (2022), Omega 108:102576, the linear approximation.
 */
export function randomIndexIncomplete(
  n: number,
  missing: number,
  table: RandomIndexName = OFFICIAL_TABLE,
): number | null {
  const complete = randomIndex(n, table)
  if (complete === null || n < 3) return complete
  return Math.max(0, complete * (1 - (2 * missing) / ((n - 1) * (n - 2))))
}
