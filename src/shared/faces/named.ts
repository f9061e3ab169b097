import type { ProductId } from '../../domain/ids'
import { lowered } from '../../i18n/sentence'
import type { Slot } from '../charts/Yoke'
import type { Faces } from '../model/faces'

export const nameOf = (faces: Faces, product: ProductId | undefined): string =>
  product === undefined ? '' : (faces.get(product)?.name ?? product)

/** The short name; the whole one where two products cannot be told apart by less. */
export function shortOf(faces: Faces, product: ProductId): string {
  const own = faces.get(product)
  if (!own) return product
  const alone = [...faces.values()].filter(({ short }) => short === own.short).length === 1
  return alone ? own.short : own.name
}

/** As it stands inside a sentence: «café». */
export const saidOf = (faces: Faces, product: ProductId): string => lowered(shortOf(faces, product))

/** What hangs in a slot of the yoke: nobody, a product, or all those that cannot be told apart. */
export function slotOf(products: readonly ProductId[] | undefined, faces: Faces): Slot {
  const hung = (products ?? []).flatMap((product) => faces.get(product) ?? [])
  return hung.length > 1 ? hung : (hung[0] ?? null)
}
