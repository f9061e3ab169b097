import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { sameWords } from '../../domain/product'
import { inCandidate, inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf } from '../schema'
import { productSchema } from './productsProposed'

const body = z.object({ territory: idOf<TerritoryId>(), product: productSchema })

/** A candidate's sheet is rewritten: name, chain, cantons, problem tree, virtues. */
export const productDescribed = defineKind({
  kind: 'product-described',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'candidates'),
  undo: 'needs-open-step',
  words: ({ territory, product }) => [{ thing: ['product', territory, product.id], says: JSON.stringify(product) }],
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => [
      ...knownProduct(before, product.id),
      ...before.candidates
        .filter(({ id, name }) => id !== product.id && sameWords(name, product.name))
        .map(({ name }) => refused('product-repeated', { read: name })),
    ]),
  apply: (programme, { territory, product }) =>
    inTerritory(programme, territory, (before) =>
      inCandidate(before, product.id, ({ withdrawn, filters }) => ({ ...product, withdrawn, filters })),
    ),
})
