import type { StateCreator } from 'zustand'
import { draftsIn, type HalfTyped, withDraft, withoutDraft } from './drafts'
import type { Ports } from './ports'
import type { Work } from './work'

/** What is half typed in the open record. It is offered back in its field after a reload, a crash or a change of screen. */
export interface DraftSlice {
  readonly drafts: readonly HalfTyped[]
  keepDraft(draft: HalfTyped): void
  dropDraft(key: string): void
  /** Another record is open, or none: its drafts come in place of those of the one before. */
  recallDrafts(slot: string | null): Promise<void>
}

export const createDraftSlice =
  (ports: Pick<Ports, 'drafts'>): StateCreator<DraftSlice & { readonly work: Work | null }, [], [], DraftSlice> =>
  (set, get) => {
    const change = (drafts: readonly HalfTyped[]) => {
      const { work, drafts: before } = get()
      if (!work || drafts === before) return
      set({ drafts })
      // Where nothing can be stored a draft lasts as long as the page.
      ports.drafts.write(work.slot, drafts).catch(() => undefined)
    }
    return {
      drafts: [],
      keepDraft: (draft) => change(withDraft(get().drafts, draft)),
      dropDraft: (key) => change(withoutDraft(get().drafts, key)),
      recallDrafts: async (slot) => {
        set({ drafts: [] })
        if (slot === null) return
        const kept = draftsIn(await ports.drafts.read(slot).catch(() => []))
        // What was typed meanwhile is newer.
        if (get().work?.slot === slot) set(({ drafts }) => ({ drafts: drafts.reduce(withDraft, kept) }))
      },
    }
  }
