/** Nobody worked with Yunta before this, and no machine in use will show a year after. */
const FIRST = Date.UTC(2020, 0, 1)
const LAST = Date.UTC(2100, 0, 1)

/**
 * True of an hour that only a clock which is set wrong can say: 1970 after its battery died, or a year far ahead. Order
 * never rests on clocks, so such an act counts like any other; its date is what cannot be believed.
 *
 * @param at UTC milliseconds
 */
export const isImplausible = (at: number): boolean => at < FIRST || at >= LAST
