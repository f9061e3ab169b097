import * as z from 'zod/mini'
import type { DecidedArrival } from '../../domain/arrival'
import type { Datum } from '../../domain/datum'
import { type Finding, refused } from '../../domain/finding'
import type { MesaId, ProductId, SubIndicatorId, TerritoryId } from '../../domain/ids'
import { plain } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { arrivalOf, sentTo } from '../../domain/sent'
import { inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf, list } from '../schema'
import { datumSchema } from './dataRecorded'
import { productSchema } from './productsProposed'

const body = z.object({
  territory: idOf<TerritoryId>(),
  mesa: idOf<MesaId>(),
  /** As the mesa names it. */
  product: idOf<ProductId>(),
  decision: z.union([
    z.object({ as: z.literal('new'), candidate: productSchema }),
    z.object({ as: z.literal('same'), candidate: idOf<ProductId>() }),
    z.object({ as: z.literal('refused'), reason: filled() }),
  ]),
  /** What the mesa measured, under the candidate's name here. It fills what the province has not measured and replaces nothing. */
  data: list(datumSchema),
})

/**
 * One of the two that a mesa of the province signed comes in as a candidate, is the same as one that is there, or is not received.
 * Its place in the mesa is history and no advantage: ratings do not come along.
 */
export const arrivalDecided = defineKind({
  kind: 'arrival-decided',
  schema: body,
  touches: (_, { territory, decision }) =>
    stepsOf(territory, 'candidates', ...(decision.as === 'refused' ? [] : (['ratings'] as const))),
  undo: 'needs-open-step',
  words: ({ territory, mesa, product, decision }) => [
    { thing: ['arrival', territory, mesa, product], says: JSON.stringify(wordsOf(decision)) },
  ],
  rules: (programme, { territory, mesa, product, decision }) =>
    withTerritory(programme, territory, (before) => {
      if (!sentTo(programme, before).some((sent) => sent.mesa === mesa && sent.product === product))
        return [refused('arrival-not-signed', { read: product })]
      if (arrivalOf(before, mesa, product)?.candidate) return [refused('arrival-already-received', { read: product })]
      return decision.as === 'new' ? alreadyThere(before, decision.candidate) : knownThere(before, decision)
    }),
  apply: (programme, { territory, mesa, product, decision, data }) =>
    inTerritory(programme, territory, (before) => {
      const { as } = decision
      const candidate = as === 'refused' ? null : as === 'same' ? decision.candidate : decision.candidate.id
      const arrival: DecidedArrival = { mesa, product, as, candidate, reason: as === 'refused' ? decision.reason : '' }
      return {
        ...before,
        arrivals: [...(before.arrivals ?? []).filter((one) => one.mesa !== mesa || one.product !== product), arrival],
        candidates:
          as === 'new'
            ? [...before.candidates, { ...decision.candidate, withdrawn: null, filters: {} }]
            : before.candidates,
        data: as === 'refused' ? before.data : filledFrom(before.data, data),
      }
    }),
})

type Decision = z.infer<typeof body>['decision']

const wordsOf = (decision: Decision): readonly string[] =>
  decision.as === 'refused'
    ? [decision.as, decision.reason]
    : [decision.as, decision.as === 'new' ? decision.candidate.name : decision.candidate]

function alreadyThere({ candidates }: Territory, { id, name }: { readonly id: ProductId; readonly name: string }) {
  const taken = candidates.some((one) => one.id === id || plain(one.name) === plain(name))
  return taken ? [refused('product-repeated', { read: name })] : []
}

const knownThere = (territory: Territory, decision: Decision): readonly Finding[] =>
  decision.as === 'same' ? knownProduct(territory, decision.candidate) : []

function filledFrom(data: Territory['data'], brought: readonly Datum[]): Territory['data'] {
  const after: Record<ProductId, Record<SubIndicatorId, Datum>> = {}
  for (const one of brought) {
    const row = after[one.product] ?? { ...data[one.product] }
    if (!Object.hasOwn(row, one.sub)) row[one.sub] = one
    after[one.product] = row
  }
  return { ...data, ...after }
}
