import Papa from 'papaparse'
import { delimitedSheet } from '../../src/io/tables/delimited'
import type { Target } from '../../src/io/understand/context'
import { PROPOSED } from '../../src/io/understand/desk'
import { understand } from '../../src/io/understand/understand'
import { mesa } from '../io/understand/mesa'
import { medianTime, ms, row } from './measure'

const SIZES = [1_000, 13_000, 100_000] as const
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const

/** Tables as official sources and surveys publish them, of so many rows. */
const TABLES: readonly { readonly name: string; readonly target: Target; readonly text: (rows: number) => string }[] = [
  {
    name: 'monthly prices of 90 products, most of them not the mesa’s',
    target: 'data',
    text: (rows) =>
      lines(rows, 'PP_ANIO;PP_MES;PP_PRODUCTO;PP_UNIDAD;PP_PONDERADO_USD_KG', (i) => {
        const product = i % 90 === 0 ? 'Cacao almendra seca' : `Producto ajeno número ${i % 90}`
        return `${2000 + (Math.floor(i / 1080) % 25)};${MONTHS[Math.floor(i / 90) % 12]};${product};kg;${(i % 700) / 100}`
      }),
  },
  {
    name: 'ratings, one row an answer',
    target: 'ratings',
    text: (rows) =>
      lines(rows, 'Participante;Producto;Indicador;Calificación', (i) => {
        const { members, products, indicators } = mesa()
        const [person, product] = [members[i % members.length], products[Math.floor(i / 9) % products.length]]
        return `${person?.id};${product?.name};${indicators[i % indicators.length]?.name};${1 + (i % 5)}`
      }),
  },
]

const lines = (count: number, head: string, line: (i: number) => string): string =>
  [head, ...Array.from({ length: count }, (_, i) => line(i))].join('\n')

/** How long a big table takes to be understood, against parsing its text alone, and what memory it holds meanwhile. */
export function understanding(): readonly string[] {
  const context = mesa()
  const rows = TABLES.flatMap(({ name, target, text }) =>
    SIZES.map((size) => {
      const table = text(size)
      const parse = medianTime(() => void Papa.parse(table, { delimiter: ';' }), 3)
      const before = process.memoryUsage().heapUsed
      let held = 0
      const whole = medianTime(() => {
        const sheet = delimitedSheet(table, 'tabla.csv')
        if (!sheet.value) throw new Error('no table')
        const source = {
          file: 'tabla.csv',
          kind: 'delimited',
          sheets: [sheet.value],
          findings: [],
          twice: null,
        } as const
        understand(source, target, context, PROPOSED)
        held = Math.max(held, process.memoryUsage().heapUsed - before)
      }, 3)
      return row(
        name,
        String(size),
        ms(whole),
        ms(parse),
        (whole / parse).toFixed(1),
        `${(held / 2 ** 20).toFixed(0)} MB`,
      )
    }),
  )
  return [
    '## Tables understood',
    '',
    'The whole way from text to drafts and questions, in one thread; the page gives it to another.',
    '',
    '| table | rows | understood | text parsed alone | times that | heap held |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ]
}
