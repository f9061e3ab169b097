import type { Series, StatisticFile } from '../statistics'
import { exportNote, exportsOf } from './exports'
import { rowsOf } from './rows'
import { MAPPINGS, type Mapping, type Row } from './series'
import { slug } from './slug'
import { labelOf } from './sources'
import { type Volatility, volatilities } from './volatility'

interface Measured {
  readonly province: string
  readonly product: string
  readonly value: number
  readonly series: Series
}

/** oficial: a statistics office or ministry; encuesta: estimated from survey microdata; juicio: press and guilds. */
function gradeOf(source: string): Series['grade'] {
  if (source.includes('W-')) return 'juicio'
  return source.includes('ESPAC2021M') ? 'encuesta' : 'oficial'
}

/** The first year of a projection, the last of a measured span. */
const yearOf = (text: string, projected: boolean): string =>
  (projected ? text.slice(0, 4) : text.slice(-4)).replace(/\D.*/, '')

/** Every measured value of the candidates that fits a sub-indicator of the body. What is unknown has no row. */
export function statisticFile(): StatisticFile {
  const candidates = rowsOf<'province_code' | 'product'>('raw/candidate_products.csv')
  const rows: readonly Row[] = rowsOf('raw/indicators.csv')
  const volatile = volatilities()
  const measured = candidates.flatMap(({ province_code, product }): readonly Measured[] => [
    ...MAPPINGS.flatMap((mapping) => mapped(mapping, province_code, product, rows)),
    ...exported(province_code, product, rows),
    ...variable(province_code, product, volatile.get(product)),
  ])
  return packed(measured)
}

function mapped(mapping: Mapping, province: string, product: string, rows: readonly Row[]): readonly Measured[] {
  const place = mapping.level === 'EC' ? 'EC' : province
  return rows
    .filter((row) => row.province_code === place && row.product === product && row.indicator === mapping.indicator)
    .filter((row) => mapping.fits?.(row) ?? true)
    .slice(0, 1)
    .map((row) => ({
      province,
      product,
      value: Number(row.value),
      series: {
        sub: mapping.sub,
        unit: mapping.unit,
        source: row.source,
        year: yearOf(row.year, mapping.sub === 'PF1'),
        grade: gradeOf(row.source),
        note: mapping.note(row),
      },
    }))
}

function exported(province: string, product: string, rows: readonly Row[]): readonly Measured[] {
  const found = exportsOf(product, rows)
  if (!found) return []
  const { source, years } = found
  const series: Series = {
    sub: 'DI1',
    unit: 'USD millones FOB',
    source,
    year: years.at(-1) ?? '',
    grade: gradeOf(source),
    note: exportNote(found),
  }
  return [{ province, product, value: found.millions, series }]
}

function variable(province: string, product: string, found: Volatility | undefined): readonly Measured[] {
  if (!found) return []
  const series: Series = {
    sub: 'PR2',
    unit: '%',
    source: 'MAGPRECIOS',
    year: '2025',
    grade: 'oficial',
    note: `Precio nacional de «${found.series}», nominal, ${found.months} meses entre junio de 2022 y mayo de 2025; incluye estación y tendencia.`,
  }
  return [{ province, product, value: found.cv, series }]
}

/** Series are written once and named by number, so that the file stays small. */
function packed(measured: readonly Measured[]): StatisticFile {
  const keys = [...new Set(measured.map(({ series }) => JSON.stringify(series)))]
  const sources = [...new Set(measured.map(({ series }) => series.source))].sort()
  return {
    sources: Object.fromEntries(sources.map((one) => [one, labelOf(one)])),
    series: keys.map((key) => JSON.parse(key) as Series),
    values: measured.map(({ province, product, value, series }) => [
      province,
      slug(product),
      keys.indexOf(JSON.stringify(series)),
      shown(value),
    ]),
  }
}

/** Four significant decimals at most: more than any of these surveys can tell. */
const shown = (value: number): string => String(Number(value.toFixed(4)))
