/** Hue of a product: one of six contenders, or grey. */
export type ColourKey = 'p-1' | 'p-2' | 'p-3' | 'p-4' | 'p-5' | 'p-6' | 'p-x'

export const ink = (colour: ColourKey): string => `var(--${colour})`
/** The same hue washed with paper, for what stands below the cut. */
export const washed = (colour: ColourKey, share: number): string =>
  `color-mix(in srgb, var(--${colour}) ${share}%, var(--papel))`
