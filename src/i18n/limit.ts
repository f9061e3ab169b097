/**
 * Ends of an interval as they are printed, to a tenth of a per cent: rounded inwards, so that what is said to hold does hold there. The same
 * end reads the same in a chart, a table and a sentence, which say "up to" and "beyond" of one figure.
 */
export const holdsFrom = (share: number): number => Math.ceil(share * 1000 - 1e-9) / 1000
export const holdsTo = (share: number): number => Math.floor(share * 1000 + 1e-9) / 1000

/** The printed limit of a change: where a share that moves from one figure reaches the other. */
export const limitOf = (from: number, to: number): number => (to > from ? holdsTo(to) : holdsFrom(to))

/** How much of a share is enough, as printed: rounded up, so that it is, and never less than can be read. */
export const enoughOf = (share: number): number => Math.max(0.001, holdsFrom(share))
