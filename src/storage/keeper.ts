import type {
  CopyName,
  Failure,
  Glance,
  Keeper,
  KeeperNotice,
  Persistence,
  SlotId,
  SlotSummary,
} from '../record/keeper'
import { recall, writeCanaries } from './canary'
import { type Clock, withinTime } from './clock'
import type { Copy, CopyGlance } from './copy'
import { openSlot, type SlotPorts } from './openSlot'
import { failureOf } from './trouble'

const PATIENCE = 10_000

export interface KeeperPorts extends Omit<SlotPorts, 'onSaved'> {
  /** Asks the browser not to evict this origin's data. */
  readonly persist: () => Promise<Persistence>
}

/** Keeps expedientes in every copy it is given. */
export function createKeeper({ persist, ...ports }: KeeperPorts): Keeper {
  const { copies, canaries, clock } = ports
  let asked = false

  /** At the first save and not before: a browser that asks the person should do so when there is something to keep. */
  function onSaved(notify: (notice: KeeperNotice) => void): void {
    if (asked) return
    asked = true
    void persist()
      .catch((): Persistence => 'refused')
      .then((answer) => notify({ kind: 'persistence', answer }))
  }

  return {
    async slots() {
      const notes = await recall(canaries, clock)
      const answers = await Promise.all(copies.map((copy) => slotsIn(copy, clock)))
      const heldBy = new Map([...notes.keys()].map((slot): [SlotId, CopyName[]] => [slot, []]))
      for (const { name, slots } of answers) {
        for (const slot of slots) heldBy.set(slot, [...(heldBy.get(slot) ?? []), name])
      }
      const slots = [...heldBy].map(([slot, held]): SlotSummary => {
        const { label, count, savedAt } = notes.get(slot) ?? {}
        return {
          slot,
          heldBy: held,
          ...(label !== undefined && { label }),
          ...(count !== undefined && { count }),
          ...(savedAt !== undefined && { savedAt }),
        }
      })
      slots.sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0) || (a.slot < b.slot ? -1 : 1))
      return { slots, failures: answers.flatMap(({ failure }) => failure ?? []) }
    },

    glance: async (slot) => {
      const answers = await Promise.all(copies.map((copy) => glanceIn(copy, slot, clock)))
      const firsts = answers.flatMap(({ first }) => first ?? []).sort((a, b) => a.order - b.order)
      return {
        ids: new Set(answers.flatMap(({ ids }) => ids)),
        first: firsts[0] ?? null,
        failures: answers.flatMap(({ failures }) => failures),
      }
    },

    open: (slot) => openSlot(slot, { ...ports, onSaved }),

    label: (slot, text) => writeCanaries(canaries, slot, { label: text }),
  }
}

interface Answer {
  readonly name: CopyName
  readonly slots: readonly SlotId[]
  readonly failure?: Failure
}

async function slotsIn(copy: Copy, clock: Clock): Promise<Answer> {
  try {
    const slots = await withinTime(PATIENCE, clock, copy.list())
    return { name: copy.name, slots }
  } catch (error) {
    return { name: copy.name, slots: [], failure: failureOf(copy.name, error) }
  }
}

async function glanceIn(copy: Copy, slot: SlotId, clock: Clock): Promise<CopyGlance & Pick<Glance, 'failures'>> {
  try {
    return { ...(await withinTime(PATIENCE, clock, copy.glance(slot))), failures: [] }
  } catch (error) {
    return { ids: [], first: null, failures: [failureOf(copy.name, error)] }
  }
}
