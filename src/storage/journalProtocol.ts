import type { SlotId } from '../record/keeper'
import type { PlacedEvent } from './copy'

/** What the page asks of the journal's worker. Answers carry the number of their request. */
export type JournalOrder =
  | { readonly order: 'list' }
  | { readonly order: 'read'; readonly slot: SlotId }
  | { readonly order: 'glance'; readonly slot: SlotId }
  | { readonly order: 'append'; readonly slot: SlotId; readonly events: readonly PlacedEvent[] }
  | { readonly order: 'close'; readonly slot: SlotId }

export interface NumberedOrder {
  readonly number: number
  /** The folder it is about: one worker may read the place of an earlier version too. */
  readonly folder: string
}

/** Orders wait for each other; a ping does not. */
export type JournalRequest = (JournalOrder | { readonly order: 'ping' }) & NumberedOrder

/** An error crosses the border as name and words: the name is what `trouble.ts` judges by. */
export type JournalAnswer =
  | { readonly number: number; readonly status: 'done'; readonly value: unknown }
  | { readonly number: number; readonly status: 'failed'; readonly name: string; readonly message: string }
