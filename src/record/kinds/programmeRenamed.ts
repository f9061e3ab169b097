import * as z from 'zod/mini'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled } from '../schema'

/** The programme goes by another name; what it is stays with its id. */
export const programmeRenamed = defineKind({
  kind: 'programme-renamed',
  schema: z.object({ name: filled() }),
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  apply: (programme, { name }) => ({ ...programme, name }),
})
