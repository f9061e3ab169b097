import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DeviceId, id } from '../../src/domain/ids'
import { checkFormula, evaluateFormula } from '../../src/engine/formula'
import { createReader } from '../../src/io/reader'
import { recordFromFile, recordToFile } from '../../src/io/recordFile'
import type { Event } from '../../src/record/event'
import { eventsOf } from '../../src/record/log'
import { carriesItsId } from '../../src/record/readEvent'
import type { Copy } from '../../src/storage/copy'
import { createKeeper } from '../../src/storage/keeper'
import { lonelyTabs } from '../../src/storage/tabs'
import type { Ports, Preferences } from '../../src/store/ports'
import { type AppStore, createAppStore } from '../../src/store/store'
import { planInSlices } from '../../src/workers/planSlices'
import { inSlices } from '../../src/workers/slices'
import { createMemoryCopy } from '../storage/memoryCopy'

/** Where no thread can start, records are read on the page's own. */
const noThread = () => {
  throw new Error('no threads here')
}

/** Drafts of a device whose storage is in memory. */
export function memoryDrafts(kept = new Map<string, unknown>()): Ports['drafts'] {
  return {
    read: async (slot) => kept.get(slot),
    write: async (slot, drafts) => {
      kept.set(slot, drafts)
    },
  }
}

/** A laptop without a camera, whose chance only counts. */
export function memoryBallots(seeds = new Map<string, string>()): Ports['ballots'] {
  let drawn = 0
  return {
    random: (bytes) => Uint8Array.from({ length: bytes }, () => drawn++ % 251),
    seed: (opening) => seeds.get(opening) ?? null,
    keepSeed: (opening, seed) => seeds.set(opening, seed).size > 0,
    phonePage: 'https://example.org/boleta.html',
    camera: null,
    print: () => {},
    hall: () => Promise.reject(new Error('no relay served this page')),
  }
}

/** A device that keeps how institutions are reached. */
export function memoryContacts(kept = new Map<string, string>()): Ports['contacts'] {
  return { read: (place) => kept.get(place) ?? null, keep: (place, text) => kept.set(place, text).size > 0 }
}
const now = () => 1_795_000_000_000

/** Keeps records in memory, or in copies with trouble of their own. */
export const memoryKeeper = (
  copies: readonly Copy[] = [createMemoryCopy('journal'), createMemoryCopy('database')],
): Ports['keeper'] =>
  createKeeper({
    copies: [...copies],
    canaries: [],
    tabs: lonelyTabs,
    clock: { now, after: () => () => {} },
    recognises: carriesItsId,
    persist: async () => 'granted',
  })

/** Ports of a page whose storage is in memory and whose clock stands still. */
export function memoryPorts(): Ports {
  let preferences: Preferences = {
    language: 'es',
    theme: 'luz',
    actor: 'Rosa Zambrano',
    letterKeys: true,
    toldPersistence: false,
    lesson: false,
  }
  let count = 0
  return {
    device: id<DeviceId>('equipo-de-prueba'),
    clock: { now, offset: () => -300 },
    newId: () => `nuevo-${++count}`,
    keeper: memoryKeeper(),
    preferences: {
      read: () => preferences,
      write: (chosen) => {
        preferences = chosen
      },
    },
    drafts: memoryDrafts(),
    ballots: memoryBallots(),
    loadRecord: async () => ({ reader: createReader(noThread), files: { write: recordToFile } }),
    contacts: memoryContacts(),
    estimators: { panel: inSlices, step: inSlices, file: inSlices },
    planner: planInSlices,
    loadFormulas: async () => ({ check: checkFormula, evaluate: evaluateFormula }),
  }
}

/** The events of a file of the repository. */
export const eventsIn = (path: string): readonly Event[] => recordFromFile(bytesOf(path), path).events

/** What people did, in the order it came: the record without what it writes of itself. */
export const actsIn = (store: AppStore): readonly Event[] => {
  const { work } = store.getState()
  return work ? eventsOf(work.log).filter(({ kind }) => kind !== 'rules-adopted') : []
}

/** Bytes of a file of the repository, path from its root: plain ones, as a page reads them, since jsdom does not know Node's Buffer. */
export const bytesOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../..', path)))

export const WORKED_EXAMPLE = 'test/saved/v1/ejemplo-d0.yunta.json'
export const EXAMPLE = 'data/example/ejemplo.yunta.json'

/** A store at work on a record, as the page would hold it: the worked example d.0 unless another file is named. */
/** @param own ports that take the place of the usual ones */
export async function openApp(path: string = WORKED_EXAMPLE, own: Partial<Ports> = {}): Promise<AppStore> {
  const store = createAppStore({ ...memoryPorts(), ...own })
  const outcome = await store.getState().openFile(bytesOf(path), path)
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  await untilKept(store)
  return store
}

/** Waits until both copies have confirmed all of the open record. */
export async function untilKept(store: AppStore): Promise<void> {
  if (store.getState().work?.save.state === 'green') return
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(({ work }) => {
      if (work?.save.state !== 'green') return
      stop()
      resolve()
    })
  })
}
