import * as z from 'zod/mini'
import type { EventId } from '../../domain/ids'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { idOf } from '../schema'

/** The compensating event of undo: the fold leaves out the act it names. Nothing is erased from the record. */
export const actUndone = defineKind({
  kind: 'act-undone',
  schema: z.object({ act: idOf<EventId>() }),
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  apply: (programme) => programme,
})
