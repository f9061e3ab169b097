import type { ArrivalStanding } from '../../../ballot/inbox'

const SETTLED: readonly ArrivalStanding[] = ['delivered', 'replaced', 'repeated']

/** Whether somebody has to look at an arrival: it does not count, and its person may think that it does. */
export const waitsForSomebody = (standing: ArrivalStanding): boolean => !SETTLED.includes(standing)
