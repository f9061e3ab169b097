import type { SlotId } from '../record/keeper'

const shape = /^[A-Za-z0-9-]{1,64}$/

export const isSlotId = (text: string): text is SlotId => shape.test(text)

/** @throws RangeError if the id is not letters, digits and hyphens, 1 to 64: a bug in the caller */
export function requireSlotId(slot: SlotId): void {
  if (!isSlotId(slot)) throw new RangeError(`Not a slot id: ${JSON.stringify(slot)}`)
}
