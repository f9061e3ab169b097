import * as z from 'zod/mini'
import type { ProgrammeId } from '../../domain/ids'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({ programme: idOf<ProgrammeId>(), name: filled(), code: filled() })

/**
 * Which programme this one goes on from, and the code of its record when its list of candidates, indicators and people was
 * taken over: whoever compares the two years can tell whether it is the same record.
 */
export const programmeContinued = defineKind({
  kind: 'programme-continued',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  apply: (programme, from) => ({ ...programme, continues: from }),
})
