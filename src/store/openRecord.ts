import { refused } from '../domain/finding'
import type { ProgrammeId } from '../domain/ids'
import { id } from '../domain/ids'
import { root, rootOf } from '../record/chain'
import { rootNamed } from '../record/closings'
import { codeInFiles, codeOf } from '../record/code'
import { decide } from '../record/decide'
import type { Event } from '../record/event'
import { NOTHING } from '../record/folded'
import { historyOf, nextRedo, nextUndo, writerIn } from '../record/history'
import { type Arrival, brought, unionOf } from '../record/join'
import { isUnread, type KeeperNotice, type OpenSlot } from '../record/keeper'
import type { Act } from '../record/kinds'
import { write as writeAct } from '../record/ledger'
import { eventsOf, logOf } from '../record/log'
import { offLending } from '../record/offLending'
import type { ReadRecord, Watched } from '../record/reading'
import { fromTop } from '../record/stack'
import { aboutOf } from './about'
import { joinRowsOf, joins, readArrival } from './joining'
import { kinOf, standings } from './kin'
import type { Ports, RecordPorts } from './ports'
import { acted, joined, kept, laidAnew, type Work, workFrom } from './work'
import type { OpenRecord, Outcome, Signed, WorkSlice, WorkState } from './workSlice'

type Setter = (change: Partial<WorkState> | ((now: WorkState) => Partial<WorkState>)) => void

const UNWRITTEN: ReadRecord = { ledger: null, findings: [] }

const isBlank = ({ folded }: Work): boolean => folded.programme === null

const NOT_NOW: Outcome = { status: 'refused', findings: [refused('read-only')] }

/**
 * Work on a record: what its slot, its acts and its files need. It comes with the first record that opens, since the first
 * screen does without.
 */
export function createOpenRecord(
  ports: Ports,
  { reader, files }: RecordPorts,
  set: Setter,
  get: () => WorkSlice & Signed,
): OpenRecord {
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
    const read = found.events.length === 0 ? UNWRITTEN : await watching((how) => reader.kept(found.events, how))
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
      const read = await watching((how) => reader.file(bytes, file, how))
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
      const { ledger = null, findings = [] } = (await watching((how) => reader.file(bytes, file, how))) ?? {}
      if (!ledger) return { status: 'refused', findings }
      return { status: 'opened', slot: await get().openRead(ledger, name) }
    },
    readRecords: (files) =>
      watching(async (how) => {
        const arrivals: Arrival[] = []
        for (const { name, bytes } of files) {
          const read = await reader.file(bytes, name, how)
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
      const counts = await watching((how) => reader.joining(order, how))
      return counts && joinRowsOf(records, programme, counts)
    },
    joinRecords: async (records) => {
      const { work } = get()
      if (work?.role !== 'writer') return NOT_NOW
      const { fresh } = brought(eventsOf(work.log), unionOf(records))
      const arrived = fresh.map(kept)
      const read = await watching((how) => reader.kept([...eventsOf(work.log).map(kept), ...arrived], how))
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
      return work ? files.write(eventsOf(work.log)) : null
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
