import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { ProductId, TerritoryId } from '../../domain/ids'
import { REASON_LETTERS, type SoftRule } from '../../domain/pick'
import { type Candidate, sameWords, standing } from '../../domain/product'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { closedNothingNamed, idOf, list, rootText, text } from '../schema'

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
  /** Of the record as it stood before; absent in version 1. */
  root: z.optional(rootText()),
})

/** The mesa's two. Hard rules stop it here; soft ones are acknowledged and printed. */
export const pairPicked = defineKind({
  kind: 'pair-picked',
  schema: body,
  upcasters: [closedNothingNamed],
  closes: true,
  touches: (_, { territory }) => stepsOf(territory, 'selection'),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, products, reason }) =>
    withTerritory(programme, territory, (before) => {
      const picked = products.flatMap((product) => before.candidates.filter(({ id }) => id === product))
      const [first, second] = picked
      if (!first || !second || first.id === second.id) return [refused('pick-exactly-two')]
      const oneChain = first.chain !== '' && sameWords(first.chain, second.chain)
      const explained = reason.trim().length >= REASON_LETTERS
      return [
        ...picked.flatMap(unconfirmed),
        ...(oneChain && !explained
          ? [refused('one-chain-needs-reason', { read: first.chain, values: { letters: REASON_LETTERS } })]
          : []),
      ]
    }),
  apply: (programme, { territory, products, reason, acknowledged }) =>
    inTerritory(programme, territory, (before) => ({ ...before, pick: { products, reason, acknowledged } })),
})

function unconfirmed(candidate: Candidate) {
  const where = standing(candidate)
  if (where === 'competes') return []
  return [refused(where === 'to-check' ? 'pick-to-check' : 'pick-not-competing', { read: candidate.name })]
}
