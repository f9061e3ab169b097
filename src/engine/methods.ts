import type { Method } from './method'
import { ahp } from './methods/ahp'
import { ahpDistributive } from './methods/ahpDistributive'
import { ahpIdeal } from './methods/ahpIdeal'
import { promethee2 } from './methods/promethee2'
import { topsis } from './methods/topsis'
import { vikor } from './methods/vikor'
import { wpm } from './methods/wpm'
import { wsm } from './methods/wsm'

/**
 * Every method the app knows, in the order it offers them: the official one, its contrast, then the others. A method is a
 * file in methods/ and its name here; a test fails while a file is not named.
 */
export const METHODS: readonly Method[] = [ahp, topsis, ahpDistributive, ahpIdeal, wsm, wpm, vikor, promethee2]

/** @throws RangeError if no method has that id: ids come from our own list, never from a file unchecked */
export function method(id: string): Method {
  const found = METHODS.find((candidate) => candidate.id === id)
  if (!found) throw new RangeError(`no method ${id}`)
  return found
}
