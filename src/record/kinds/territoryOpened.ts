import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { DEFAULT_METHOD, NA_RULES } from '../../domain/method'
import { mesaOf, provinceOf } from '../../domain/place'
import type { Territory } from '../../domain/programme'
import { JOININGS } from '../../domain/rating'
import { sittingBy } from '../../domain/sitting'
import { NO_MARKS, STEPS } from '../../domain/step'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { idOf } from '../schema'
import { sittingRules } from './sittingSet'

const body = z.object({
  territory: idOf<TerritoryId>(),
  /** How its mesa sits. Absent, as in version 1: everything written counts, and shows at once. */
  sitting: z.optional(sittingRules),
  /** How it joins its ratings. Absent, as in versions 1 and 2: by their median. */
  joining: z.optional(z.enum(JOININGS)),
  /** What "does not apply" comes to. Absent, as in versions 1 to 3: neutral. */
  notApplicable: z.optional(z.enum(NA_RULES)),
})

/** Version 1 said nothing of the sitting, version 2 nothing of the joining, version 3 nothing of what does not apply. */
const asWritten = (body: unknown): unknown => body

/** A province joins the stage, or one of its mesas begins, with the core indicators adopted and everything else empty. */
export const territoryOpened = defineKind({
  kind: 'territory-opened',
  schema: body,
  upcasters: [asWritten, asWritten, asWritten],
  touches: (_, { territory }) => stepsOf(territory, ...STEPS),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory }) => {
    if (programme.territories[territory]) return [refused('territory-already-open', { read: territory })]
    const mesa = mesaOf(territory)
    const listed = programme.territories[provinceOf(territory)]?.mesas.some(({ id }) => id === mesa)
    return mesa === null || listed ? [] : [refused('mesa-unknown', { read: mesa })]
  },
  apply: (programme, { territory, sitting, joining, notApplicable }) => {
    const fresh: Territory = {
      id: territory,
      mesas: [],
      members: [],
      tables: [],
      candidates: [],
      indicators: programme.catalogue.filter(({ core }) => core),
      data: {},
      judgements: {},
      voices: {},
      method: { ...DEFAULT_METHOD, ...(joining && { joining }), ...(notApplicable && { notApplicable }) },
      sheets: {},
      round: 1,
      evidence: {},
      steps: NO_MARKS,
      scenarios: [],
      pick: null,
      ...(sitting && { sitting: sittingBy(sitting) }),
    }
    return { ...programme, territories: { ...programme.territories, [territory]: fresh } }
  },
})
