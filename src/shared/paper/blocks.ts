import type { Slot } from '../charts/Yoke'

/** A table on paper. */
export interface PaperTable {
  readonly kind: 'table'
  /** What it is, for whoever hears it. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns of figures, by their number. */
  readonly figures: readonly number[]
  /** Rows that stand out, by their number. */
  readonly strong?: readonly number[]
  /** So many rows come before the line of the cut. */
  readonly cut?: number
  /** Narrow figures, where there are many columns. */
  readonly dense?: boolean
}

/**
 * What stands on a paper, from top to bottom. Texts are filled messages, with their voices marked. One list makes the screen, the
 * print and the text for a word processor, so that the three say the same.
 */
export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string }
  /** `page`: begins a page. */
  | { readonly kind: 'heading'; readonly text: string; readonly page?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PaperTable
  | {
      readonly kind: 'pair'
      readonly slots: readonly [Slot, Slot]
      readonly items: readonly { readonly name: string; readonly line: string }[]
    }
  | {
      readonly kind: 'bars'
      readonly caption: string
      /** Positive to the right, for the first. */
      readonly rows: readonly { readonly label: string; readonly points: number; readonly shown: string }[]
      readonly sides: readonly [second: string, first: string]
    }
  | { readonly kind: 'boxes'; readonly items: readonly string[] }
  | { readonly kind: 'signatures'; readonly people: readonly { readonly name: string; readonly role: string }[] }
  | {
      readonly kind: 'seal'
      readonly code: string
      readonly payload: string
      readonly label: string
      readonly lines: readonly string[]
    }
