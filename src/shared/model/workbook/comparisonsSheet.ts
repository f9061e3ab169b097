import type { NodeId } from '../../../domain/judgement'
import { ROOT } from '../../../domain/judgement'
import type { JudgedBlock, SegmentWeights } from '../../../engine/groupWeights'
import { incompletePriorities } from '../../../engine/kernel/ahpIncomplete'
import { at, type Matrix, mean, sum, type Vector } from '../../../engine/kernel/matrix'
import { exp, ln } from '../../../engine/kernel/special'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, inSheet, rangeBetween, type Spot, says } from './cells'
import { type BookFacts, TABS } from './facts'

export interface ComparisonsSheet {
  readonly sheet: BookSheet
  /** Where the mesa's share of each item of a block stands, as other sheets call it. */
  readonly shareOf: (node: NodeId, item: number) => string
}

/** Things from which the priorities are more than the geometric mean of their rows. */
const BEYOND_MEANS = 4
/** Steps of the iteration: enough for judgements that somebody changes, and never fewer than it took by this much. */
const [FEWEST_STEPS, SPARE_STEPS, MOST_STEPS] = [24, 8, 160]
const SETTLED = 1e-14

/**
 * How each segment compared, block by block, and the shares that follow. Inside a segment the cells hold what its people came to
 * together: nobody's own ballot is in the file. Up to three things the priorities are the geometric means of the rows, which for
 * so few are the eigenvector itself (Crawford & Williams 1985, J. Math. Psychology 29:387–405); from four on they are iterated.
 */
export function comparisonsSheet(facts: BookFacts): ComparisonsSheet {
  const { weights, programme, territory } = facts
  const rows: (readonly (BookCell | null)[])[] = []
  const shares = new Map<NodeId, { readonly row: number }>()
  const voiceRow = new Map<string, number>()
  rows.push([says('Cómo comparó cada segmento y qué pesos resultan', 'title')])
  rows.push(headings('Segmento', 'Voz', 'Boletas'))
  for (const { segment, voice, answered } of weights.segments) {
    voiceRow.set(segment, rows.length)
    const name = programme.segments.find(({ id }) => id === segment)?.name ?? segment
    rows.push([says(name), { value: voice, look: 'givenFigure' }, { value: answered, look: 'whole' }])
  }
  const nameOf = (item: string) =>
    [...programme.dimensions, ...territory.indicators].find(({ id }) => id === item)?.name ?? item
  weights.nodes.forEach(({ id, items }, block) => {
    const names = items.map(nameOf)
    rows.push([], [says(id === ROOT ? 'Dimensiones' : `Indicadores de ${nameOf(id)}`, 'title')])
    const own = weights.segments.flatMap((segment) => {
      const judged = segment.blocks[block]
      return judged?.priorities ? [{ segment, judged, priorities: judged.priorities }] : []
    })
    const placed = own.map(({ segment, judged, priorities }) => {
      const name = programme.segments.find((one) => one.id === segment.segment)?.name ?? segment.segment
      return {
        segment,
        name,
        priorities,
        from: judgedRows(rows, `${name}: el de la fila frente al de la columna`, names, judged),
      }
    })
    const mesa = at(weights.official.blocks, block).priorities ?? []
    shares.set(id, { row: joinedRows(rows, names, placed, voiceRow, mesa) })
  })
  const most = Math.max(...weights.nodes.map(({ items }) => items.length))
  return {
    sheet: { name: TABS.comparisons, widths: [34, ...Array.from({ length: most + 2 }, () => 16)], rows },
    shareOf: (node, item) =>
      inSheet(TABS.comparisons, cellAt({ row: shares.get(node)?.row ?? 0, column: 2 + item }, 'both')),
  }
}

type Rows = (readonly (BookCell | null)[])[]

/** One segment's matrix and what it comes to. @returns where each priority stands */
function judgedRows(
  rows: Rows,
  title: string,
  names: readonly string[],
  { matrix }: JudgedBlock,
): (item: number) => Spot {
  const solved = incompletePriorities(matrix)
  if (solved.status !== 'connected') throw new RangeError('a block without priorities has no rows')
  const n = names.length
  const first = rows.length + 1
  const spot = (i: number, j: number): Spot => ({ row: first + i, column: 1 + j })
  rows.push([...headings(title, ...names), ...(n < BEYOND_MEANS ? headings('Media geométrica', 'Parte') : [])])
  const means = matrix.map((_, i) => geometricMean(at(solved.matrix, i)))
  names.forEach((name, i) => {
    const cells = names.map((_, j): BookCell => {
      const value = at(at(solved.matrix, i), j)
      if (i === j) return { value: 1, look: 'ratio' }
      if (i > j) return formulaCell(`1/${cellAt(spot(j, i))}`, value, 'ratio')
      return { value, look: matrix[i]?.[j] === null ? 'share' : 'givenFigure' }
    })
    const mean = formulaCell(`GEOMEAN(${rangeBetween(spot(i, 0), spot(i, n - 1))})`, at(means, i), 'share')
    const part = formulaCell(
      `${cellAt(spot(i, n))}/SUM(${rangeBetween(spot(0, n), spot(n - 1, n), 'row')})`,
      at(means, i) / sum(means),
      'share',
    )
    rows.push([says(name), ...cells, ...(n < BEYOND_MEANS ? [mean, part] : [])])
  })
  const holes = solved.missing.length
  if (holes > 0)
    rows.push([
      says(
        `Sin fondo de color: ${holes} que nadie de este segmento respondió; se puso lo que menos contradice al resto.`,
        'note',
      ),
    ])
  if (n < BEYOND_MEANS) return (item) => spot(item, n + 1)
  return iterated(rows, solved.matrix, spot)
}

/** The powers of the matrix, a row for each step, as sums of products of rows: readable, and no array formulas. */
function iterated(rows: Rows, matrix: Matrix, spot: (i: number, j: number) => Spot): (item: number) => Spot {
  const n = matrix.length
  const items = matrix.map((_, i) => i)
  const totals = items.map((j) => sum(matrix.map((row) => at(row, j))))
  const totalRow = rows.length
  rows.push([
    says('Suma'),
    ...totals.map((total, j) => formulaCell(`SUM(${rangeBetween(spot(0, j), spot(n - 1, j))})`, total, 'share')),
  ])
  const span = (row: number) => rangeBetween({ row, column: 1 }, { row, column: n }, 'both')
  let shares: Vector = matrix.map(() => 1 / n)
  rows.push([says('Paso 0: partes iguales'), ...shares.map((share) => formulaCell(`1/${n}`, share, 'share'))])
  const steps = Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, stepsOf(matrix) + SPARE_STEPS))
  for (let step = 1; step <= steps; step++) {
    const before = rows.length - 1
    const next = stepped(matrix, shares)
    rows.push([
      says(`Paso ${step}`),
      ...items.map((i) =>
        formulaCell(
          `SUMPRODUCT(${rangeBetween(spot(i, 0), spot(i, n - 1), 'both')},${span(before)})/SUMPRODUCT(${span(totalRow)},${span(before)})`,
          at(next, i),
          'share',
        ),
      ),
    ])
    shares = next
  }
  const last = rows.length - 1
  rows.push([
    says('Cambio en el último paso (debe ser casi 0)'),
    formulaCell(`SUMPRODUCT(ABS(${span(last)}-${span(last - 1)}))`, 0, 'small'),
  ])
  return (item) => ({ row: last, column: 1 + item })
}

function stepped(matrix: Matrix, shares: Vector): Vector {
  const image = matrix.map((row) => sum(row.map((ratio, j) => ratio * at(shares, j))))
  const whole = sum(image)
  return image.map((value) => value / whole)
}

function stepsOf(matrix: Matrix): number {
  let shares: Vector = matrix.map(() => 1 / matrix.length)
  for (let step = 1; step < MOST_STEPS; step++) {
    const next = stepped(matrix, shares)
    if (next.every((share, i) => Math.abs(share - at(shares, i)) <= SETTLED)) return step
    shares = next
  }
  return MOST_STEPS
}

interface PlacedSegment {
  readonly segment: SegmentWeights
  readonly name: string
  readonly priorities: Vector
  readonly from: (item: number) => Spot
}

/** The segments' shares one under the other and the mesa's under them. @returns the mesa's row */
function joinedRows(
  rows: Rows,
  names: readonly string[],
  placed: readonly PlacedSegment[],
  voiceRow: ReadonlyMap<string, number>,
  mesa: Vector,
): number {
  rows.push(headings('Partes de cada segmento', 'Voz', ...names))
  const first = rows.length
  for (const { segment, name, priorities, from } of placed) {
    const voice = cellAt({ row: voiceRow.get(segment.segment) ?? 0, column: 1 }, 'both')
    rows.push([
      formulaCell(cellAt({ row: voiceRow.get(segment.segment) ?? 0, column: 0 }, 'both'), name, 'plain'),
      formulaCell(voice, segment.voice, 'share'),
      ...names.map((_, i) => formulaCell(cellAt(from(i)), at(priorities, i), 'share')),
    ])
  }
  const last = rows.length - 1
  const down = (column: number, fixed?: 'both') => rangeBetween({ row: first, column }, { row: last, column }, fixed)
  const voices = down(1, 'both')
  const whole = sum(placed.map(({ segment }) => segment.voice))
  const means = names.map((_, i) =>
    exp(sum(placed.map(({ priorities, segment }) => segment.voice * ln(at(priorities, i)))) / whole),
  )
  rows.push([
    says('Media geométrica con su voz'),
    null,
    ...means.map((mean, i) =>
      formulaCell(`EXP(SUMPRODUCT(${voices},LN(${down(2 + i)}))/SUM(${voices}))`, mean, 'share'),
    ),
  ])
  const meanRow = rows.length - 1
  const across = rangeBetween({ row: meanRow, column: 2 }, { row: meanRow, column: 1 + names.length }, 'both')
  rows.push([
    says('La mesa'),
    null,
    ...mesa.map((share, i) => formulaCell(`${cellAt({ row: meanRow, column: 2 + i })}/SUM(${across})`, share, 'share')),
  ])
  return rows.length - 1
}

const geometricMean = (values: Vector): number => exp(mean(values.map(ln)))
