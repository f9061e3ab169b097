/** Hue of a product: one of six contenders, or grey. */
export type InkKey = 'p-1' | 'p-2' | 'p-3' | 'p-4' | 'p-5' | 'p-6' | 'p-x'

export const ink = (colour: InkKey): string => `var(--${colour})`
/** The same hue, so many in a hundred, for what stands below the cut: draw it on paper. */
export const washed = (colour: InkKey, share: number) => ({ fill: ink(colour), fillOpacity: share / 100 })
