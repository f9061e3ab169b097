import { STATE_OF } from '../../../domain/rating'
import { STATES } from '../../../domain/scale'
import type { JoinedCell } from '../../../engine/joinBallots'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, inSheet, rangeBetween, says } from './cells'
import { type BookFacts, TABS } from './facts'
import { FIRST_RATED, type RatedRows, type RatingsSheet, type RowSpan } from './ratingsSheet'

/** Row and column of the first product and indicator in the sheets of the mesa's matrix. */
export const MATRIX_FROM = { row: 1, column: 1 }

/** What a cell holds that nobody answered. */
export const UNANSWERED = 'falta'

/** The sheets between what people rated and what counts: the voice of each segment, when people rated, and the mesa's matrix. */
export function matrixSheets(facts: BookFacts, { rows }: RatingsSheet): readonly BookSheet[] {
  const { products, joined, territory } = facts
  const head = headings('Producto', ...territory.indicators.map(({ name }) => name))
  const voices = voiceRows(facts, rows)
  const body = products.map((product, p) => [
    says(product.name),
    ...(joined.cells[p] ?? []).map((cell, k) => {
      const own = rows.get(product.id)
      const spoken = voices.spans.get(product.id) ?? null
      return formulaCell(own ? joinedFormula(own, spoken, k) : `"${UNANSWERED}"`, saidBy(cell), 'level')
    }),
  ])
  const widths = [28, ...territory.indicators.map(() => 14)]
  const frozen = { rows: 1, columns: 1 }
  const matrix: BookSheet = { name: TABS.matrix, widths, frozen, rows: [head, ...body] }
  if (voices.rows.length === 0) return [matrix]
  const voiceHead = headings('Producto', 'Segmento', ...territory.indicators.map(({ name }) => name))
  const voiceSheet: BookSheet = {
    name: TABS.voices,
    widths: [28, 20, ...territory.indicators.map(() => 14)],
    frozen,
    rows: [voiceHead, ...voices.rows],
  }
  return [voiceSheet, matrix]
}

/** What a joined cell shows: a level, or between two; SD, NA, or that nobody answered. */
const saidBy = ({ value, state }: JoinedCell): string | number =>
  value ?? STATES.find((one) => STATE_OF[one] === state) ?? UNANSWERED

/** The plenary's word where there is one, else the median of the voices, else the state most of use: SD before NA. */
function joinedFormula({ plenary, tables, segments }: RatedRows, spoken: RowSpan | null, k: number): string {
  const column = FIRST_RATED + k
  const there = (span: RowSpan) =>
    inSheet(TABS.ratings, rangeBetween({ row: span.first, column }, { row: span.last, column }))
  const people = segments.map(({ rows }) => rows)
  const [first, last] = [people[0]?.first, people.at(-1)?.last]
  const given = [tables, first === undefined || last === undefined ? null : { first, last }].flatMap((span) =>
    span ? [there(span)] : [],
  )
  const heard = [
    ...(tables ? [there(tables)] : []),
    ...(spoken
      ? [
          inSheet(
            TABS.voices,
            rangeBetween({ row: spoken.first, column: VOICE_FROM + k }, { row: spoken.last, column: VOICE_FROM + k }),
          ),
        ]
      : []),
  ].join()
  const said = (state: string) => given.map((range) => `COUNTIF(${range},"${state}")`).join('+')
  const joined =
    given.length === 0
      ? `"${UNANSWERED}"`
      : `IF(COUNT(${heard})>0,MEDIAN(${heard}),IF(${said('SD')}>0,"SD",IF(${said('NA')}>0,"NA","${UNANSWERED}")))`
  if (plenary === null) return joined
  const agreed = inSheet(TABS.ratings, cellAt({ row: plenary, column }))
  return `IF(${agreed}<>"",${agreed},${joined})`
}

const VOICE_FROM = 2

/** One row for each product and segment whose people rated: the median of theirs is one voice. */
function voiceRows({ products, programme, joined, territory }: BookFacts, rated: RatingsSheet['rows']) {
  const rows: (readonly (BookCell | null)[])[] = []
  const spans = new Map<string, RowSpan>()
  products.forEach((product, p) => {
    const first = rows.length + 1
    for (const { segment, rows: own } of rated.get(product.id)?.segments ?? []) {
      const name = programme.segments.find(({ id }) => id === segment)?.name ?? segment
      const medians = territory.indicators.map((_, k) => {
        const column = FIRST_RATED + k
        const range = inSheet(TABS.ratings, rangeBetween({ row: own.first, column }, { row: own.last, column }))
        const voice = joined.cells[p]?.[k]?.voices.find(({ from }) => 'segment' in from && from.segment === segment)
        return formulaCell(`IF(COUNT(${range})=0,"",MEDIAN(${range}))`, voice?.value ?? '', 'level')
      })
      rows.push([says(product.name), says(name), ...medians])
    }
    if (rows.length >= first) spans.set(product.id, { first, last: rows.length })
  })
  return { rows, spans }
}
