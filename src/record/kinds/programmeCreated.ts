import * as z from 'zod/mini'
import type { DimensionId, FilterId, IndicatorId, SegmentId, SubIndicatorId } from '../../domain/ids'
import type { Indicator } from '../../domain/indicator'
import type { Programme } from '../../domain/programme'
import { betweenLevels, perLevel } from '../../domain/scale'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { decimal, filled, idOf, list, text } from '../schema'

const subIndicator = z.object({
  id: idOf<SubIndicatorId>(),
  name: filled(),
  unit: text(),
  direction: z.enum(['max', 'min']),
  cuts: z.readonly(z.tuple(betweenLevels(decimal))),
  scale: text(),
  source: text(),
  note: text(),
  formula: text(),
})

export const indicatorSchema: z.ZodMiniType<Indicator> = z.object({
  id: idOf<IndicatorId>(),
  name: filled(),
  dimension: idOf<DimensionId>(),
  moment: z.enum(['actual', 'potencial']),
  core: z.boolean(),
  question: text(),
  rubric: z.readonly(z.tuple(perLevel(text))),
  guide: text(),
  subs: list(subIndicator),
})

const body = z.object({
  name: filled(),
  simulated: z.boolean(),
  bodyVersion: filled(),
  dimensions: list(z.object({ id: idOf<DimensionId>(), name: filled() })),
  catalogue: list(indicatorSchema),
  segments: list(z.object({ id: idOf<SegmentId>(), name: filled() })),
  filters: list(z.object({ id: idOf<FilterId>(), text: filled() })),
})

/** The first event of every record: the package a stage works with, complete, so that a file explains itself. */
export const programmeCreated = defineKind({
  kind: 'programme-created',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  apply: (_, { ...created }, { event }): Programme => ({ ...created, id: event.programme, territories: {} }),
})
