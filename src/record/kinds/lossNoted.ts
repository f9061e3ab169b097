import * as z from 'zod/mini'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { text } from '../schema'

const body = z.object({
  /** Events this device had and has no more. */
  missing: z.number().check(z.int(), z.minimum(1)),
  /** The last of them, by its hash, or '' when it is not known. */
  last: text(),
  /** When it was saved, UTC milliseconds; 0 when it is not known. */
  savedAt: z.number().check(z.int(), z.minimum(0)),
})

/** Somebody was told that a device had lost part of the record, and signs for having seen it. Whoever opens the record can read so. */
export const lossNoted = defineKind({
  kind: 'loss-noted',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  apply: (programme) => programme,
})
