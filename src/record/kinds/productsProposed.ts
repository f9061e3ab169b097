import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { CantonId, MesaId, ProductId, TerritoryId } from '../../domain/ids'
import { type Product, plain } from '../../domain/product'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { filled, idOf, list, text } from '../schema'

export const productSchema: z.ZodMiniType<Product> = z.object({
  id: idOf<ProductId>(),
  name: filled(),
  kind: z.enum(['product', 'service']),
  chain: text(),
  cantons: list(idOf<CantonId>()),
  mesa: z.nullable(idOf<MesaId>()),
  proposedBy: text(),
  families: z.nullable(z.number().check(z.int(), z.minimum(0))),
  nationalSector: text(),
  subheading: text(),
  problem: z.object({ central: text(), causes: list(text()), effects: list(text()) }),
  virtues: list(text()),
  evidence: text(),
})

const body = z.object({ territory: idOf<TerritoryId>(), products: list(productSchema) })

/** Candidates join the list: one from the keyboard, or a whole file. Two of one name do not (filter F5). */
export const productsProposed = defineKind({
  kind: 'products-proposed',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'candidates', 'ratings'),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory, products }) =>
    withTerritory(programme, territory, (before) => [
      ...repeated([...before.candidates, ...products].map(({ id }) => id)).map((id) =>
        refused('product-repeated', { read: id }),
      ),
      ...repeated([...before.candidates, ...products].map(({ name }) => plain(name))).map((name) =>
        refused('product-repeated', { read: name }),
      ),
    ]),
  apply: (programme, { territory, products }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      candidates: [...before.candidates, ...products.map((product) => ({ ...product, withdrawn: null, filters: {} }))],
    })),
})
