import type { UnderstandContext } from '../../../src/io/understand/context'
import { type Draw, oneOf } from '../mutate'
import { knownTable, type Truth } from './known'
import { dressed, LAYOUTS, truncated, turned, type Written } from './layout'
import { isSilent, recoding } from './recode'
import { renamed } from './rename'

export interface MovedTable {
  readonly text: string
  /** What the table still says after all moves. */
  readonly truth: readonly Truth[]
  readonly moves: string
  /** Whether nothing was cut off. */
  readonly whole: boolean
  /** Whether its ratings, or those of them that were not cut off, say nothing of the scale they are on. */
  readonly silent: (entered: readonly { readonly product: string; readonly indicator: string }[]) => boolean
}

/** A known table, renamed, recoded, laid out, turned, dressed and truncated at random, as delimited text. */
export function movedTable(draw: Draw, context: UnderstandContext): MovedTable {
  const known = knownTable(draw, context)
  const [products, indicators] = [renamed(draw, context.products), renamed(draw, context.indicators)]
  const scale = recoding(draw)
  const cells = known.map((truth): Written & { readonly truth: Truth } => ({
    product: products.get(truth.product) ?? '',
    indicator: indicators.get(truth.indicator) ?? '',
    text: scale.write(truth.level, draw),
    truth,
  }))
  const name = oneOf(draw, Object.keys(LAYOUTS))
  const laid = LAYOUTS[name]?.(cells, draw) ?? []
  const isTurned = draw(5) === 0
  const before = dressed(isTurned ? turned(laid) : laid, draw)
  const rows = truncated(before, draw)
  const separator = oneOf(draw, [';', ';', '\t', ','] as const)
  const text = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\n')
  const whole = JSON.stringify(rows) === JSON.stringify(before)
  return {
    text,
    truth: known,
    moves: [scale.name, name, isTurned ? 'turned' : '', separator === '\t' ? 'tab' : separator].join(' '),
    whole,
    silent: (entered) =>
      isSilent(
        scale,
        cells
          .filter(
            ({ truth }) =>
              whole || entered.some((one) => one.product === truth.product && one.indicator === truth.indicator),
          )
          .map((cell) => cell.text),
      ),
  }
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
