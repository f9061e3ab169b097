import type { ArrivalStanding, InboxRow } from '../../../ballot/inbox'

const SETTLED: readonly ArrivalStanding[] = ['delivered', 'replaced', 'repeated']

/** Whether somebody has to look at an arrival: it does not count, and its person may think that it does. */
export const waitsForSomebody = (standing: ArrivalStanding): boolean => !SETTLED.includes(standing)

/** Arrivals with their number, the last one first. */
export const latestFirst = (rows: readonly InboxRow[]): readonly (InboxRow & { readonly number: number })[] =>
  rows.map((row, i) => ({ ...row, number: i + 1 })).toReversed()
