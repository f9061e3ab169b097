import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type {
  IndicatorId,
  MesaId,
  ProductId,
  ScenarioId,
  SegmentId,
  SubIndicatorId,
  TerritoryId,
} from '../../domain/ids'
import { isScored } from '../../domain/product'
import { JOININGS } from '../../domain/rating'
import { SCALE } from '../../domain/scale'
import { leftOut, MILLION, type Scenario, type ScenarioChange } from '../../domain/scenario'
import { inTerritory, merged, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf, lineFalls, list, text, valueLine } from '../schema'

const share = z.object({
  indicator: idOf<IndicatorId>(),
  millionths: z.number().check(z.int(), z.minimum(0), z.maximum(MILLION)),
})
const voice = z.object({
  segment: idOf<SegmentId>(),
  voice: z.number().check(z.int(), z.minimum(0), z.maximum(1000)),
})
const weights = z.union([
  z.object({ kind: z.literal('voices'), voices: list(voice) }),
  z.object({ kind: z.literal('mesa') }),
  z.object({ kind: z.literal('equal') }),
  z.object({ kind: z.literal('people') }),
  z.object({ kind: z.literal('segment'), segment: idOf<SegmentId>() }),
  z.object({ kind: z.literal('typed'), shares: list(share) }),
])
const percent = z.number().check(z.int(), z.minimum(0), z.maximum(1000))
const MOST_STEPS = SCALE.max - SCALE.min
const change: z.ZodMiniType<ScenarioChange> = z.union([
  z.object({ kind: z.literal('datum'), sub: idOf<SubIndicatorId>(), products: list(idOf<ProductId>()), percent }),
  z.object({
    kind: z.literal('rating'),
    indicator: idOf<IndicatorId>(),
    products: list(idOf<ProductId>()),
    steps: z.number().check(
      z.int(),
      z.minimum(-MOST_STEPS),
      z.maximum(MOST_STEPS),
      z.refine((steps) => steps !== 0),
    ),
  }),
  // Strict, so that a kind of a newer Yunta is not taken for this one, which has none.
  z.strictObject({ indicator: idOf<IndicatorId>(), products: list(idOf<ProductId>()), percent }),
])
const scenario: z.ZodMiniType<Scenario> = z.object({
  id: idOf<ScenarioId>(),
  name: z.nullable(filled()),
  description: z.nullable(text()),
  weights,
  method: filled(),
  settings: list(z.object({ parameter: filled(), value: filled() })),
  valueLine: z.nullable(valueLine()),
  joining: z.nullable(z.enum(JOININGS)),
  without: z.object({
    indicators: list(idOf<IndicatorId>()),
    products: list(idOf<ProductId>()),
    mesas: list(idOf<MesaId>()),
  }),
  twoChains: z.boolean(),
  changes: list(change),
  everywhere: z.exactOptional(z.literal(true)),
})
const body = z.object({ territory: idOf<TerritoryId>(), scenario })
/** As far as the step to version 3 needs to know version 2. */
const v2 = z.looseObject({ scenario: z.looseObject({ without: z.looseObject({}) }) })

/** A scenario beside the mesa's own; a known id is rewritten. It changes nothing the mesa decided. */
export const scenarioSaved = defineKind({
  kind: 'scenario-saved',
  schema: body,
  upcasters: [
    // Version 2 lets weights be other voices of the segments; what version 1 holds stays as it is.
    (first) => first,
    // Version 3 adds what every scenario before it took from the mesa.
    (second) => {
      const read = v2.safeParse(second)
      if (!read.success) return second
      const { scenario: one, ...rest } = read.data
      const own = { settings: [], valueLine: null, joining: 'median', twoChains: false }
      return { ...rest, scenario: { ...one, ...own, without: { ...one.without, mesas: [] } } }
    },
    // Version 4 lets name and line be nobody's; those that version 3 holds stay as they were written.
    (third) => third,
    // Version 5 lets data and ratings change, and a scenario be asked of every province; what version 4 holds stays.
    (fourth) => fourth,
    // Version 6 lets the joining be the mesa's own, whatever that is; what version 5 holds stays.
    (fifth) => fifth,
  ],
  touches: (_, { territory }) => stepsOf(territory, 'scenarios'),
  undo: 'needs-open-step',
  words: ({ territory, scenario: one }) => [{ thing: ['scenario', territory, one.id], says: JSON.stringify(one) }],
  rules: (programme, { territory, scenario: one }) =>
    withTerritory(programme, territory, (before) => {
      const out = leftOut(one.without, before.candidates)
      const products = before.candidates.filter((candidate) => isScored(candidate) && !out.includes(candidate.id))
      const indicators = before.indicators.filter(({ id }) => !one.without.indicators.includes(id))
      return [
        ...(one.weights.kind === 'voices' && one.weights.voices.every(({ voice: heard }) => heard === 0)
          ? [refused('voices-all-zero')]
          : []),
        ...(one.valueLine && lineFalls(one.valueLine)
          ? [refused('value-line-falls', { read: one.valueLine.join('-') })]
          : []),
        ...(products.length < 2 || indicators.length === 0 ? [refused('scenario-empty')] : []),
      ]
    }),
  apply: (programme, { territory, scenario: one }) =>
    inTerritory(programme, territory, (before) => ({ ...before, scenarios: merged(before.scenarios, [one]) })),
})
