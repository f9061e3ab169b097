import type { DeviceId, EventId } from '../domain/ids'
import type { Event } from './event'
import { targetOf } from './fold'
import { interpret } from './interpret'

/** Acts of this device that undo and redo reach, the next one last. */
export interface History {
  readonly undo: readonly Event[]
  readonly redo: readonly Event[]
}

/** Undo goes back through this device's own acts, across steps; a new act empties redo. */
export function historyOf(events: readonly Event[], device: DeviceId): History {
  const undo: Event[] = []
  let redo: Event[] = []
  const byId = new Map<EventId, Event>()
  for (const event of events) {
    if (event.device !== device) continue
    byId.set(event.id, event)
    const target = targetOf(event)
    if (target === null) {
      if (isUndoable(event)) undo.push(event)
      redo = []
      continue
    }
    const act = byId.get(target)
    if (!act) continue
    const [from, to] = event.kind === 'act-undone' ? [undo, redo] : [redo, undo]
    const at = from.lastIndexOf(act)
    if (at >= 0) from.splice(at, 1)
    to.push(act)
  }
  return { undo, redo }
}

function isUndoable(event: Event): boolean {
  const read = interpret(event)
  return read.status === 'known' && read.act.kind.undoable
}
