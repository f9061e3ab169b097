import type { StateCreator } from 'zustand'
import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { EventId, ProgrammeId } from '../domain/ids'
import { id } from '../domain/ids'
import type { FormulaEvaluator } from '../engine/suggest'
import { root, rootOf } from '../record/chain'
import { rootNamed } from '../record/closings'
import { codeInFiles, codeOf } from '../record/code'
import { decide } from '../record/decide'
import type { Event } from '../record/event'
import { NOTHING } from '../record/folded'
import { historyOf, nextRedo, nextUndo, writerIn } from '../record/history'
import { type Arrival, brought, type JoinRow, unionOf } from '../record/join'
import { isUnread, type KeeperNotice, type OpenSlot, type Persistence, type SlotSummary } from '../record/keeper'
import type { Act } from '../record/kinds'
import { type Ledger, write as writeAct } from '../record/ledger'
import { eventsOf, logOf } from '../record/log'
import { offLending } from '../record/offLending'
import type { ReadRecord, Watched } from '../record/reading'
import { fromTop } from '../record/stack'
import { type About, aboutOf } from './about'
import { joinRowsOf, joins, readArrival } from './joining'
import { type CopyStanding, type Kinship, kinOf, standings } from './kin'
import type { Ports, Preferences } from './ports'
import { acted, joined, kept, laidAnew, type Work, workFrom } from './work'

/** What became of an act. A refusal says why, in findings the interface puts into words. */
export type Outcome =
  | {
      readonly status: 'accepted'
      readonly event: EventId
      readonly warnings: readonly Finding[]
      /** Code of the record that a closing closed; absent of any other act. */
      readonly closed?: string
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

export type FileOutcome =
  | { readonly status: 'opened'; readonly slot: string }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/** A file that was read, and how it stands to what is on this device. Nothing is opened yet. */
export type FileRead =
  | (Kinship & { readonly status: 'read'; readonly ledger: Ledger; readonly about: About })
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  /** Somebody gave it up. */
  | { readonly status: 'stopped' }

export interface Shelf {
  readonly slots: readonly SlotSummary[]
  readonly unread: boolean
}

export interface WorkSlice {
  readonly work: Work | null
  /**
   * 'opening' while a slot is read; 'stopped' when somebody gave that up; 'empty' when it holds nothing; 'unread' when a copy
   * could not be read, so nobody knows.
   */
  readonly opening: 'idle' | 'opening' | 'stopped' | 'empty' | 'unread'
  /** How far a record that is being read is, in events, and how to give it up; `all` is 0 until it is known. */
  readonly reading: { readonly done: number; readonly all: number; readonly stop: () => void } | null
  /** Whether the browser promised not to drop what it stores; null until it was asked, at the first save. */
  readonly persistence: Persistence | null
  /** Computes derived sub-indicators; null until it is loaded, which starts when a record opens. */
  readonly evaluator: FormulaEvaluator | null
  /** Why a formula cannot be used, or null when it can. */
  checkFormula(formula: string, names: ReadonlySet<string>): Promise<Finding | null>
  /** The one way to change a programme. */
  act(act: Act): Outcome
  undo(): Outcome
  redo(): Outcome
  /** The act that undo comes to next: one it can try to take back, or a signature that stops it. */
  nextUndo(): Event | null
  nextRedo(): Event | null
  /** An event of the open record by its id. Those named by an undo are near the end, where the search begins. */
  eventOf(id: unknown): Event | null
  /** What this device keeps, latest first, and whether a copy could not be read. */
  keptSlots(): Promise<Shelf>
  /** The slot at work now, read at once rather than at the next paint. */
  openedSlot(): string | null
  /** Opens a slot of this device. */
  openSlot(slot: string): Promise<void>
  /** A new record in a new slot, from its first act. */
  create(first: Act & { readonly kind: 'programme-created' }): Promise<Outcome>
  /** The slots of this device that keep one programme more than once, and how each stands to the fullest. */
  standings(): Promise<ReadonlyMap<string, CopyStanding>>
  /** Reads an expediente and compares it with every slot of this device; or says why it cannot be opened. */
  readFile(bytes: Uint8Array, name: string): Promise<FileRead>
  /** Opens a record that was read in a new slot, beside whatever is there; gives the slot. */
  openRead(ledger: Ledger, slot?: string): Promise<string>
  /** Both at once, for a file that needs no question: the example. */
  openFile(bytes: Uint8Array, name: string, slot?: string): Promise<FileOutcome>
  /** Reads expedientes without opening them, to see what they would bring; null when it was given up. */
  readRecords(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<readonly Arrival[] | null>
  /** What each file would bring if the chosen ones were joined; nothing enters. null when it was given up. */
  joinRows(records: readonly Arrival[], chosen: (file: Arrival) => boolean): Promise<readonly JoinRow[] | null>
  /** Joins other records of this programme into the open one, or says why not and changes nothing. One undo separates them. null when it was given up. */
  joinRecords(records: readonly (readonly Event[])[]): Promise<Outcome | null>
  /** Code of the open record, as the files made from it carry it. */
  recordCode(): string
  /** The same as people read it: six groups of four. */
  spokenCode(): string
  /** The open record as the bytes of an expediente. */
  fileBytes(): Uint8Array | null
  closeWork(): Promise<void>
  takeOver(): Promise<void>
  retrySave(): Promise<void>
  /** What was mended is read and put away. A loss stays until it is signed for. */
  dismissMended(): void
  /** Somebody has seen what was lost: an act under their name, and it is not told again. */
  signLoss(): Outcome
}

/** Every event is signed with the name the person works under. */
interface Signed {
  readonly preferences: Preferences
}

const UNWRITTEN: ReadRecord = { ledger: null, findings: [] }

const isBlank = ({ folded }: Work): boolean => folded.programme === null

const NOT_NOW: Outcome = { status: 'refused', findings: [refused('read-only')] }

export const createWorkSlice =
  (ports: Ports): StateCreator<WorkSlice & Signed, [], [], WorkSlice> =>
  (set, get) => {
    let slot: OpenSlot | null = null
    let turn: Promise<unknown> = Promise.resolve()

    /** Openings one after the other: two at once would leave the first holding the right to write. */
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const result = turn.then(work)
      turn = result.catch(() => undefined)
      return result
    }
    let unsubscribe = () => {}

    const change = (producer: (work: Work) => Work) => set(({ work }) => (work ? { work: producer(work) } : {}))

    const write = (events: readonly Event[]) => {
      // The keeper gives notice of every change of the save state; its promise only repeats the last one.
      void slot?.append(events.map(kept))
    }

    const commit = (work: Work, act: Act): Outcome => {
      const programme = work.folded.programme?.id ?? id<ProgrammeId>(ports.newId())
      const { actor } = get().preferences
      const { clock } = ports
      const written = writeAct(work, act, {
        programme,
        actor,
        device: work.device,
        at: clock.now(),
        off: clock.offset(),
      })
      if (written.status === 'refused') return written
      set({ work: acted(work, written) })
      write(written.events)
      const { event, warnings } = written
      const named = rootNamed(event)
      return { status: 'accepted', event: event.id, warnings, ...(named !== '' && { closed: codeOf(named) }) }
    }

    const leave = async () => {
      unsubscribe()
      unsubscribe = () => {}
      const leaving = slot
      slot = null
      set({ work: null, opening: 'idle' })
      await leaving?.close()
    }

    const heed = (notice: KeeperNotice) => {
      if (notice.kind === 'save') change((now) => ({ ...now, save: notice.save }))
      if (notice.kind === 'role') change((now) => ({ ...now, role: notice.role }))
      if (notice.kind === 'persistence') set({ persistence: notice.answer })
      if (notice.kind === 'events') change((now) => joined(now, notice.events))
    }

    /**
     * Opens a slot in place of the one at work and shows it; null when the reading was given up, and then nothing is open.
     *
     * @param shown what to show of what was found; null shows nothing
     */
    const attach = async (name: string, shown: (work: Work) => Work | null): Promise<Work | null> => {
      void ports.loadFormulas().then(({ evaluate }) => set({ evaluator: evaluate }))
      await leave()
      const opened = await ports.keeper.open(name)
      slot = opened
      // What is told while the record is read is heeded once there is something to change.
      const early: KeeperNotice[] = []
      let listener: (notice: KeeperNotice) => void = (notice) => early.push(notice)
      unsubscribe = opened.subscribe((notice) => listener(notice))
      const { found } = opened
      const read = found.events.length === 0 ? UNWRITTEN : await watching((how) => ports.reader.kept(found.events, how))
      if (!read) {
        await leave()
        return null
      }
      const work = {
        ...workFrom(name, found, read, writerIn(ports.device, name)),
        role: opened.role(),
        save: opened.save(),
      }
      set({ work: shown(work) })
      listener = heed
      early.forEach(heed)
      return work
    }

    /** Reads a record, with how far it is in view and a way to give it up. */
    const watching = async <T>(read: (watched: Watched) => Promise<T>): Promise<T> => {
      const ending = new AbortController()
      const stop = () => ending.abort()
      set({ reading: { done: 0, all: 0, stop } })
      try {
        return await read({ signal: ending.signal, onProgress: (done, all) => set({ reading: { done, all, stop } }) })
      } finally {
        set({ reading: null })
      }
    }

    const mark = (kind: 'act-undone' | 'act-redone'): Outcome => {
      const { work } = get()
      if (work?.role !== 'writer') return NOT_NOW
      const next = kind === 'act-undone' ? nextUndo(work.history, work.folded) : nextRedo(work.history)
      if (!next) {
        const nothing = kind === 'act-undone' ? refused('nothing-to-undo') : refused('nothing-to-redo')
        return { status: 'refused', findings: [nothing] }
      }
      if (next.findings.length > 0) return { status: 'refused', findings: next.findings }
      return commit(work, { kind, body: { act: next.event.id } })
    }

    return {
      work: null,
      opening: 'idle',
      reading: null,
      persistence: null,
      evaluator: null,
      checkFormula: async (formula, names) => (await ports.loadFormulas()).check(formula, names),
      act: (act) => {
        const { work } = get()
        if (work?.role !== 'writer') return NOT_NOW
        const { programme } = work.folded
        const off = programme && offLending(programme, work.device, act)
        return off ? { status: 'refused', findings: [off] } : commit(work, act)
      },
      nextUndo: () => {
        const { work } = get()
        return (work && nextUndo(work.history, work.folded)?.event) ?? null
      },
      eventOf: (named) => {
        for (const event of fromTop(get().work?.log.newest ?? null)) if (event.id === named) return event
        return null
      },
      nextRedo: () => {
        const { work } = get()
        return (work && nextRedo(work.history)?.event) ?? null
      },
      undo: () => mark('act-undone'),
      redo: () => mark('act-redone'),
      keptSlots: async () => {
        const { slots, failures } = await ports.keeper.slots()
        return { slots, unread: isUnread(failures) }
      },
      openedSlot: () => get().work?.slot ?? null,
      openSlot: (name) =>
        inTurn(async () => {
          if (get().work?.slot === name) return
          set({ opening: 'opening' })
          const work = await attach(name, (found) => (isBlank(found) && !found.mended ? null : found))
          const unread = isUnread(slot?.found.failures ?? [])
          set({ opening: !work ? 'stopped' : !isBlank(work) ? 'idle' : unread ? 'unread' : 'empty' })
        }),
      create: (first) =>
        inTurn(async () => {
          // Asked before the work at hand is left: a refusal must leave it open.
          const decision = decide(NOTHING, first)
          if (decision.status === 'refused') return decision
          const name = ports.newId()
          const work = await attach(name, (found) => found)
          if (!work) return NOT_NOW
          const outcome = commit(work, first)
          if (outcome.status === 'accepted') await ports.keeper.label(name, first.body.name)
          return outcome
        }),
      standings: () => standings(ports.keeper, get().work),
      readFile: async (bytes, file) => {
        const read = await watching((how) => ports.reader.file(bytes, file, how))
        if (!read) return { status: 'stopped' }
        const { ledger, findings } = read
        if (!ledger) return { status: 'refused', findings }
        return { status: 'read', ledger, about: aboutOf(ledger), ...(await kinOf(ledger, ports.keeper, get().work)) }
      },
      openRead: (ledger, name = ports.newId()) =>
        inTurn(async () => {
          // What this address lost before is not made good by a fresh file: what attaching found stays told.
          const events = eventsOf(ledger.log)
          await attach(name, (fresh) => ({ ...fresh, ...ledger, history: historyOf(events, fresh.device) }))
          // One can look and work while it is written; until both copies have it nothing is green.
          write(events)
          await ports.keeper.label(name, ledger.folded.programme?.name ?? '')
          return name
        }),
      openFile: async (bytes, file, name) => {
        const { ledger = null, findings = [] } = (await watching((how) => ports.reader.file(bytes, file, how))) ?? {}
        if (!ledger) return { status: 'refused', findings }
        return { status: 'opened', slot: await get().openRead(ledger, name) }
      },
      readRecords: (files) =>
        watching(async (how) => {
          const arrivals: Arrival[] = []
          for (const { name, bytes } of files) {
            const read = await ports.reader.file(bytes, name, how)
            if (!read) return null
            arrivals.push(readArrival(name, read))
          }
          return arrivals
        }),
      joinRows: async (records, chosen) => {
        const { work } = get()
        if (!work) return []
        const here = eventsOf(work.log)
        const programme = work.folded.programme?.id
        const ours = records.filter((one) => joins(one, programme))
        const order = { here, records: ours.map(({ events }) => events), chosen: ours.map(chosen) }
        const counts = await watching((how) => ports.reader.joining(order, how))
        return counts && joinRowsOf(records, programme, counts)
      },
      joinRecords: async (records) => {
        const { work } = get()
        if (work?.role !== 'writer') return NOT_NOW
        const { fresh } = brought(eventsOf(work.log), unionOf(records))
        const arrived = fresh.map(kept)
        const read = await watching((how) => ports.reader.kept([...eventsOf(work.log).map(kept), ...arrived], how))
        if (!read) return null
        if (!read.ledger || read.findings.length > 0) return { status: 'refused', findings: read.findings }
        const now = get().work
        if (now?.role !== 'writer' || now.slot !== work.slot) return NOT_NOW
        // What was written meanwhile, here or in another tab, finds its place too.
        const after = now.log === work.log ? laidAnew(now, read.ledger) : joined(now, arrived)
        void slot?.append(arrived)
        return commit(after, {
          kind: 'records-joined',
          body: {
            here: [...now.log.heads],
            there: [...new Set(records.flatMap((events) => logOf(events).heads))].sort(),
            codes: records.map((events) => codeOf(root(events))),
          },
        })
      },
      recordCode: () => {
        const { work } = get()
        return work ? codeInFiles(rootOf(work.log)) : ''
      },
      spokenCode: () => {
        const { work } = get()
        return work ? codeOf(rootOf(work.log)) : ''
      },
      fileBytes: () => {
        const { work } = get()
        return work ? ports.files.write(eventsOf(work.log)) : null
      },
      closeWork: () => inTurn(leave),
      takeOver: async () => {
        await slot?.takeOver()
      },
      retrySave: async () => {
        await slot?.retry()
      },
      dismissMended: () => change((work) => ({ ...work, mended: work.mended?.loss ? work.mended : null })),
      signLoss: () => {
        const { work } = get()
        const loss = work?.mended?.loss
        if (!work || !loss || work.role !== 'writer') return NOT_NOW
        const { missing, lastId, savedAt } = loss
        const outcome = commit(work, { kind: 'loss-noted', body: { missing, last: lastId, savedAt } })
        if (outcome.status === 'refused') return outcome
        slot?.settleLoss()
        change((now) => ({ ...now, mended: null }))
        return outcome
      },
    }
  }
