import type { StateCreator } from 'zustand'
import { refused } from '../domain/finding'
import { isUnread } from '../record/keeper'
import { once } from './once'
import type { Ports } from './ports'
import type { OpenRecord, Outcome, Signed, WorkSlice } from './workSlice'

const NOT_NOW: Outcome = { status: 'refused', findings: [refused('read-only')] }

export const createWorkSlice =
  (ports: Ports): StateCreator<WorkSlice & Signed, [], [], WorkSlice> =>
  (set, get) => {
    /** There as soon as a record is at work, so that whatever answers at once finds it. */
    let record: OpenRecord | null = null
    const recordOnce = once(async () => {
      const [{ createOpenRecord }, doors] = await Promise.all([import('./openRecord'), ports.loadRecord()])
      record = createOpenRecord(ports, doors, set, get)
      return record
    })
    return {
      work: null,
      opening: 'idle',
      reading: null,
      persistence: null,
      evaluator: null,
      checkFormula: async (formula, names) => (await ports.loadFormulas()).check(formula, names),
      act: (act) => record?.act(act) ?? NOT_NOW,
      undo: () => record?.undo() ?? NOT_NOW,
      redo: () => record?.redo() ?? NOT_NOW,
      nextUndo: () => record?.nextUndo() ?? null,
      nextRedo: () => record?.nextRedo() ?? null,
      eventOf: (named) => record?.eventOf(named) ?? null,
      keptSlots: async () => {
        const { slots, failures } = await ports.keeper.slots()
        return { slots, unread: isUnread(failures) }
      },
      openedSlot: () => get().work?.slot ?? null,
      openSlot: async (name) => {
        if (!record) set({ opening: 'opening' })
        await (await recordOnce()).openSlot(name)
      },
      create: async (first) => (await recordOnce()).create(first),
      standings: async () => (await recordOnce()).standings(),
      readFile: async (bytes, name) => (await recordOnce()).readFile(bytes, name),
      openRead: async (ledger, slot) => (await recordOnce()).openRead(ledger, slot),
      openFile: async (bytes, name, slot) => (await recordOnce()).openFile(bytes, name, slot),
      readRecords: async (files) => (await recordOnce()).readRecords(files),
      joinRows: async (records, chosen) => (await recordOnce()).joinRows(records, chosen),
      joinRecords: async (records) => (await recordOnce()).joinRecords(records),
      recordCode: () => record?.recordCode() ?? '',
      spokenCode: () => record?.spokenCode() ?? '',
      fileBytes: () => record?.fileBytes() ?? null,
      closeWork: async () => record?.closeWork(),
      takeOver: async () => record?.takeOver(),
      retrySave: async () => record?.retrySave(),
      dismissMended: () => record?.dismissMended(),
      signLoss: () => record?.signLoss() ?? NOT_NOW,
    }
  }
