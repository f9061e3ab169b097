import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import { type DeviceId, type EventId, id } from '../domain/ids'
import type { Event } from './event'
import type { Folded } from './folded'
import { interpret } from './interpret'
import { closedAmong } from './judge'
import { fromTop, pushed, type Stack } from './stack'
import { toggleOf } from './toggle'

/** This device's own acts, for undo and redo; the next one on top. */
export interface History {
  readonly undo: Stack<Event> | null
  readonly redo: Stack<Event> | null
}

/** Undo goes back through this device's own acts, across steps; a new act empties redo. */
export const historyOf = (events: readonly Event[], device: DeviceId): History =>
  events.filter((event) => isOwn(event, device)).reduce(remembered, { undo: null, redo: null })

/**
 * The name under which a device writes in one slot. Two slots of one programme are two writers: their records can be joined,
 * where one writer's events would stand twice in one place.
 */
export const writerIn = (device: DeviceId, slot: string): DeviceId => id(`${device}.${slot}`)

/** Written under this name, or under the plain name that the device had in every slot before. */
export const isOwn = ({ device }: Event, writer: DeviceId): boolean =>
  device === writer || writer.startsWith(`${device}.`)

/** One more event of this device. */
export function remembered({ undo, redo }: History, event: Event): History {
  const toggle = toggleOf(event)
  if (toggle?.out) {
    const { found, rest } = withdrawn(undo, toggle.act)
    return { undo: rest, redo: found ? pushed(redo, found) : redo }
  }
  if (toggle) {
    const { found, rest } = withdrawn(redo, toggle.act)
    return { undo: found ? pushed(undo, found) : undo, redo: rest }
  }
  // Adopting the rules is not a person's act: it neither is undone nor empties redo.
  return event.kind === 'rules-adopted' ? { undo, redo } : { undo: pushed(undo, event), redo: null }
}

/** Takes one event out of a stack. It is near the top: a few signatures may lie over it. */
function withdrawn(
  stack: Stack<Event> | null,
  act: EventId,
): { readonly found?: Event; readonly rest: Stack<Event> | null } {
  const over: Event[] = []
  for (let rest = stack; rest; rest = rest.below) {
    if (rest.top.id === act) return { found: rest.top, rest: over.reduceRight<Stack<Event> | null>(pushed, rest.below) }
    over.push(rest.top)
  }
  return { rest: stack }
}

/** What undo or redo comes to next: an act it can try, or a signature that holds a closed step. */
export interface Next {
  readonly event: Event
  /** Not empty when it is a signature. */
  readonly findings: readonly Finding[]
}

/**
 * The next act of this device that undo comes to, or null at the beginning. Acts that stand aside have nothing to take
 * back, and signatures whose step is open again are passed over; one whose step is closed stops it, and says so.
 */
export function nextUndo({ undo }: History, { programme, aside }: Folded): Next | null {
  if (!programme) return null
  for (const event of fromTop(undo)) {
    const read = interpret(event)
    if (read.status !== 'known' || aside.some((one) => one.event.id === event.id)) continue
    const { kind, body } = read.act
    if (kind.undo !== 'never') return { event, findings: [] }
    const closed = closedAmong(programme, kind.touches(programme, body))
    if (closed.length > 0)
      return { event, findings: closed.map(({ values = {} }) => refused('closing-not-undone', { values })) }
  }
  return null
}

export const nextRedo = ({ redo }: History): Next | null => (redo ? { event: redo.top, findings: [] } : null)
