import * as z from 'zod/mini'
import type { EventId } from '../../domain/ids'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { idOf, list, text } from '../schema'

const body = z.object({
  /** The latest events of this record before it was joined, one for each device that had not heard of the others. */
  here: list(idOf<EventId>()),
  /** The latest events of the records that came. */
  there: list(idOf<EventId>()),
  /** Short codes of the records that came, as their people can read them on screen and paper. */
  codes: list(text()),
})

/**
 * Other records of the programme came into this one. Their events speak for themselves; this one says who brought them, and
 * taking it back separates them again.
 */
export const recordsJoined = defineKind({
  kind: 'records-joined',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  apply: (programme) => programme,
})
