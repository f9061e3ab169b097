import * as z from 'zod/mini'
import type { EventId } from '../../domain/ids'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { idOf } from '../schema'

/** The compensating event of redo: the act it names counts again. */
export const actRedone = defineKind({
  kind: 'act-redone',
  schema: z.object({ act: idOf<EventId>() }),
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  apply: (programme) => programme,
})
