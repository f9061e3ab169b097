import type { SlotId } from '../record/keeper'
import type { PlacedEvent } from './copy'

/** What the page asks of the journal's worker. Answers carry the number of their request. */
export type JournalOrder =
  | { readonly order: 'list' }
  | { readonly order: 'read'; readonly slot: SlotId }
  | { readonly order: 'append'; readonly slot: SlotId; readonly events: readonly PlacedEvent[] }
  | { readonly order: 'close'; readonly slot: SlotId }

/** With the folder it is about: one worker may read the place of an earlier version too. */
export type JournalRequest = JournalOrder & { readonly number: number; readonly folder: string }

/** An error crosses the border as name and words: the name is what `trouble.ts` judges by. */
export type JournalAnswer =
  | { readonly number: number; readonly status: 'done'; readonly value: unknown }
  | { readonly number: number; readonly status: 'failed'; readonly name: string; readonly message: string }
