import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MemberId, ProductId, TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf } from '../schema'
import { UNSAID } from '../word'
import { others, rowOf } from './interestDeclared'

const body = z.object({
  territory: idOf<TerritoryId>(),
  member: idOf<MemberId>(),
  product: idOf<ProductId>(),
  reason: filled(),
})

/** A declared interest was a mistake: its person's ratings of that product count again. The reason stays in the record. */
export const interestWithdrawn = defineKind({
  kind: 'interest-withdrawn',
  schema: body,
  touches: (before, body) => rowOf(before, body),
  reaches: ({ territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, member, product }) => [{ thing: ['interest', territory, member, product], says: UNSAID }],
  rules: (programme, { territory, member, product }) =>
    withTerritory(programme, territory, (before) => {
      const declared = before.interests?.some((one) => one.member === member && one.product === product)
      return declared ? [] : [refused('interest-unknown', { read: member })]
    }),
  apply: (programme, { territory, member, product }) =>
    inTerritory(programme, territory, (before) => ({ ...before, interests: others(before, member, product) })),
})
