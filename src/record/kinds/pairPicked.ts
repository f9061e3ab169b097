import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MesaId, ProductId, TerritoryId } from '../../domain/ids'
import { REASON_LETTERS, type SoftRule } from '../../domain/pick'
import { type Candidate, sameWords, standing } from '../../domain/product'
import { departedFrom } from '../../domain/sent'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { closedNothingNamed, filled, idOf, list, rootText, text } from '../schema'

const SOFT: readonly [SoftRule, ...SoftRule[]] = [
  'missing-ratings',
  'tight-margin',
  'inconsistent-weights',
  'low-coverage',
  'contrast-differs',
]
const body = z.object({
  territory: idOf<TerritoryId>(),
  products: z.readonly(z.tuple([idOf<ProductId>(), idOf<ProductId>()])),
  reason: text(),
  acknowledged: list(z.enum(SOFT)),
  /** Absent in versions 1 and 2, when no mesa sent anything. */
  departures: z.optional(list(z.object({ mesa: idOf<MesaId>(), reason: filled() }))),
  /** Of the record as it stood before; absent in version 1. */
  root: z.optional(rootText()),
})

/** Versions 1 and 2 departed from nobody, and depart from nobody today. */
const departedFromNobody = (body: unknown): unknown => body

/** The mesa's two. Hard rules stop it here; soft ones are acknowledged and printed. */
export const pairPicked = defineKind({
  kind: 'pair-picked',
  schema: body,
  upcasters: [closedNothingNamed, departedFromNobody],
  closes: true,
  touches: (_, { territory }) => stepsOf(territory, 'selection'),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, products, reason, departures = [] }) =>
    withTerritory(programme, territory, (before) => {
      const picked = products.flatMap((product) => before.candidates.filter(({ id }) => id === product))
      const [first, second] = picked
      if (!first || !second || first.id === second.id) return [refused('pick-exactly-two')]
      const oneChain = first.chain !== '' && sameWords(first.chain, second.chain)
      const explained = isExplained(reason)
      return [
        ...picked.flatMap(unconfirmed),
        ...(oneChain && !explained
          ? [refused('one-chain-needs-reason', { read: first.chain, values: { letters: REASON_LETTERS } })]
          : []),
        ...departedFrom(programme, before, products)
          .filter((mesa) => !departures.some((one) => one.mesa === mesa && isExplained(one.reason)))
          .map((mesa) =>
            refused('departure-needs-reason', {
              read: before.mesas.find(({ id }) => id === mesa)?.name ?? mesa,
              values: { letters: REASON_LETTERS },
            }),
          ),
      ]
    }),
  apply: (programme, { territory, products, reason, acknowledged, departures = [] }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      pick: { products, reason, acknowledged, ...(departures.length > 0 && { departures }) },
    })),
})

const isExplained = (reason: string): boolean => reason.trim().length >= REASON_LETTERS

function unconfirmed(candidate: Candidate) {
  const where = standing(candidate)
  if (where === 'competes') return []
  return [refused(where === 'to-check' ? 'pick-to-check' : 'pick-not-competing', { read: candidate.name })]
}
