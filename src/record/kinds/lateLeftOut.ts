import * as z from 'zod/mini'
import type { EventId } from '../../domain/ids'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, list } from '../schema'
import { lateOnly } from './lateAdmitted'

const body = z.object({ acts: list(idOf<EventId>()), reason: filled() })

/** Acts that came late to a closed step stay out, by somebody's decision and with the reason. */
export const lateLeftOut = defineKind({
  kind: 'late-left-out',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  decides: ({ acts }) => acts,
  rules: (_, said, scene) => lateOnly(said, scene),
  apply: (programme) => programme,
})
