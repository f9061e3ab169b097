import type { Keeper } from '../record/keeper'
import { type Canary, recall, writeCanaries } from './canary'
import type { Clock } from './clock'
import type { Copy, PlacedEvent } from './copy'
import { union, without } from './union'

interface Store {
  readonly copies: readonly Copy[]
  readonly canaries: readonly Canary[]
}

/**
 * Brings what one store holds into another, which keeps what it has; nothing is taken away from the first, since another
 * deployment may have written it. Doing it again adds nothing.
 *
 * @throws whatever a copy rejects with: nothing was lost, and it can be done again
 */
export async function moveIn(from: Store, to: Store, clock: Clock): Promise<void> {
  const slots = new Set((await Promise.all(from.copies.map((copy) => copy.list()))).flat())
  const notes = await recall(from.canaries, clock)
  for (const slot of slots) {
    const events = union(await Promise.all(from.copies.map(async (copy) => (await copy.read(slot)).events)))
    await Promise.all(to.copies.map((copy) => addMissing(copy, slot, events)))
    const note = notes.get(slot)
    if (note) await writeCanaries(to.canaries, slot, note)
  }
}

async function addMissing(copy: Copy, slot: string, events: readonly PlacedEvent[]): Promise<void> {
  const missing = without(events, (await copy.read(slot)).events)
  if (missing.length > 0) await copy.append(slot, missing)
  await copy.close(slot)
}

/** The same keeper, which begins once this is done, however it ended. */
export function keeperAfter(done: Promise<unknown>, keeper: Keeper): Keeper {
  const begun = done.catch(() => undefined)
  return {
    slots: () => begun.then(() => keeper.slots()),
    glance: (slot) => begun.then(() => keeper.glance(slot)),
    open: (slot) => begun.then(() => keeper.open(slot)),
    label: (slot, text) => begun.then(() => keeper.label(slot, text)),
  }
}
