import { readCanaries, writeCanaries } from './canary'
import { createOpenSlot, type KeeperPorts } from './openSlot'
import type { CopyName, Failure, Keeper, SlotId, SlotSummary } from './port'
import { failureOf } from './trouble'

/** Keeps records on this device in every copy there is, and tells how safe they are. */
export function createKeeper(ports: KeeperPorts): Keeper {
  const { copies, canaries } = ports
  return {
    async slots() {
      const answers = await Promise.all(
        copies.map(async (copy): Promise<Answer> => {
          try {
            return { copy: copy.name, slots: await copy.list() }
          } catch (error) {
            return { copy: copy.name, slots: [], failure: failureOf(copy.name, error) }
          }
        }),
      )
      const notes = await readCanaries(canaries)
      const ids = new Set([...notes.keys(), ...answers.flatMap(({ slots }) => slots)])
      const slots = [...ids].map((slot): SlotSummary => {
        const heldBy = answers.filter((answer) => answer.slots.includes(slot)).map((answer): CopyName => answer.copy)
        const note = notes.get(slot)
        if (!note) return { slot, heldBy }
        const { count, savedAt, label } = note
        return { slot, heldBy, count, savedAt, ...(label !== undefined && { label }) }
      })
      return { slots: slots.sort(latestFirst), failures: answers.flatMap(({ failure }) => failure ?? []) }
    },
    open: (slot) => createOpenSlot(slot, ports),
    label: (slot, text) => writeCanaries(canaries, slot, { label: text }),
  }
}

interface Answer {
  readonly copy: CopyName
  readonly slots: readonly SlotId[]
  readonly failure?: Failure
}

const latestFirst = (one: SlotSummary, other: SlotSummary): number =>
  (other.savedAt ?? 0) - (one.savedAt ?? 0) || bySlot(one.slot, other.slot)

const bySlot = (one: SlotId, other: SlotId): number => (one < other ? -1 : 1)
