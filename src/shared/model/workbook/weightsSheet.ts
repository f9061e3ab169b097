import { ROOT } from '../../../domain/judgement'
import { at } from '../../../engine/kernel/matrix'
import type { BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, says } from './cells'
import type { ComparisonsSheet } from './comparisonsSheet'
import { type BookFacts, TABS } from './facts'

const FIRST_ROW = 1
const WEIGHT = 2

/** Where the weight of each indicator stands. */
export const weightAt = (indicator: number): string => cellAt({ row: FIRST_ROW + indicator, column: WEIGHT }, 'both')

/** What each indicator weighs: the share of its dimension times its share inside it. */
export function weightsSheet(facts: BookFacts, { shareOf }: ComparisonsSheet): BookSheet {
  const { territory, programme, weights } = facts
  const root = weights.nodes[0]?.items ?? []
  const body = territory.indicators.map(({ id, name, dimension }, k) => {
    const block = weights.nodes.findIndex((node) => node.id === dimension)
    const [dimensionAt, inside] = [root.indexOf(dimension), weights.nodes[block]?.items.indexOf(id) ?? 0]
    const [of, within] = [cellAt({ row: FIRST_ROW + k, column: 4 }), cellAt({ row: FIRST_ROW + k, column: 5 })]
    return [
      says(id, 'code'),
      says(name),
      formulaCell(`${of}*${within}`, at(weights.official.weights ?? [], k), 'share'),
      says(programme.dimensions.find((one) => one.id === dimension)?.name ?? dimension),
      formulaCell(shareOf(ROOT, dimensionAt), at(weights.official.blocks[0]?.priorities ?? [], dimensionAt), 'share'),
      formulaCell(shareOf(dimension, inside), at(weights.official.blocks[block]?.priorities ?? [], inside), 'share'),
    ]
  })
  return {
    name: TABS.weights,
    widths: [14, 40, 12, 34, 18, 18],
    frozen: { rows: 1, columns: 2 },
    rows: [
      headings('Código', 'Indicador', 'Peso', 'Dimensión', 'Parte de la dimensión', 'Parte dentro de su dimensión'),
      ...body,
    ],
  }
}
