import type { UnderstandContext } from '../../../src/io/understand/context'
import { type Draw, oneOf } from '../mutate'

/** One rating that a table says, by the names that the record has. */
export interface Truth {
  readonly product: string
  readonly indicator: string
  readonly level: 1 | 2 | 3 | 4 | 5
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** Ratings of some products in some indicators of the mesa, every level likely, as a whole table would hold them. */
export function knownTable(draw: Draw, { products, indicators }: UnderstandContext): readonly Truth[] {
  const rows = some(draw, products, 2)
  const columns = some(draw, indicators, 2)
  return rows.flatMap(({ id: product }) =>
    columns.map(({ id: indicator }) => ({ product, indicator, level: oneOf(draw, LEVELS) })),
  )
}

function some<T>(draw: Draw, all: readonly T[], least: number): readonly T[] {
  const count = least + draw(all.length - least + 1)
  const pool = [...all]
  return Array.from({ length: count }, () => pool.splice(draw(pool.length), 1)).flat()
}
