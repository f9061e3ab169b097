import type { Candidate } from '../../../src/domain/product'
import type { Territory } from '../../../src/domain/programme'
import { DEPARTURE, type Rating } from '../../../src/domain/rating'
import type { Level } from '../../../src/domain/scale'
import { suggest } from '../../../src/engine/suggest'
import type { BodyOf } from '../../../src/record/kinds'
import { chance, noise } from './chance'
import type { Plan } from './plan'

type Cell = BodyOf<'ratings-recorded'>['cells'][number]

/** Share of cells on which half the tables see it otherwise, and how far apart tables are on the rest. */
const SPLIT = 0.05
const BETWEEN_TABLES = 0.42

/** Cells nobody at the mesa can answer, and one that does not apply. */
const UNKNOWN: Readonly<Record<string, Rating>> = {
  'sombrero-de-montecristi PRECIO': 'SD',
  'atun-procesado EXCED': 'SD',
  'caucho EXCED': 'SD',
  'sombrero-de-montecristi VOLUMEN': 'NA',
}

/** Cells the tables left for the next meeting. */
const LEFT = ['limon PERSP', 'mani CALIDAD', 'camaron EXCED']

/** The sheet one table hands in: levels around the data and the mesa's leaning, with the table's own eye. */
export function sheetOf(plan: Plan, territory: Territory, table: number, products: readonly Candidate[]): Cell[] {
  const next = chance(`${plan.province} table ${table}`)
  const eye = 0.2 * noise(next)
  return products.flatMap((product) =>
    territory.indicators.flatMap((indicator): Cell[] => {
      const place = { product: product.id, indicator: indicator.id }
      const seen = mind(plan, territory, product, indicator) + eye + BETWEEN_TABLES * noise(next)
      const key = `${product.id} ${indicator.id}`
      const unknown = UNKNOWN[key]
      if (LEFT.includes(key)) return []
      if (unknown) return [{ ...place, value: unknown, reason: unknown === 'NA' ? NOT_APPLICABLE : '' }]
      const split = chance(`${plan.province} split ${key}`)() < SPLIT ? (table % 2 === 0 ? 1.2 : -1.2) : 0
      const value = level(seen + split)
      const suggested = suggest(territory, product.id, indicator, null)?.level
      const departs = suggested !== undefined && Math.abs(value - suggested) >= DEPARTURE
      return [{ ...place, value, reason: departs ? (REASONS[indicator.id] ?? OTHER_REASON) : '' }]
    }),
  )
}

/** The cells of a first round on which tables stood far apart, rated again nearer to each other. */
export function secondRound(first: readonly (readonly Cell[])[], table: number): Cell[] {
  return (first[table] ?? []).flatMap((cell, i) => {
    const levels = first.flatMap((sheet) => {
      const value = sheet[i]?.value
      return typeof value === 'number' ? [value] : []
    })
    const spread = Math.max(...levels) - Math.min(...levels)
    if (spread < DEPARTURE || typeof cell.value !== 'number') return []
    const sorted = [...levels].sort((one, other) => one - other)
    const middle = sorted[Math.floor(sorted.length / 2)] ?? cell.value
    return [{ ...cell, value: level((cell.value + 2 * middle) / 3) }]
  })
}

/** What the invented mesa thinks of a cell, in levels: part what the data suggest, part its leaning. */
function mind(plan: Plan, territory: Territory, { id }: Candidate, indicator: Territory['indicators'][number]): number {
  const leaning = plan.leanings[id] ?? -0.2
  const own = 3 + leaning + 0.5 * noise(chance(`${plan.province} mind ${id} ${indicator.id}`))
  const suggested = suggest(territory, id, indicator, null)?.level
  if (suggested === undefined) return own
  const trust = TRUST[indicator.id] ?? 0.7
  return trust * suggested + (1 - trust) * own + 0.4 * leaning
}

/** How much a mesa goes by the figure: little where the series only stands near what is asked. */
const TRUST: Readonly<Record<string, number>> = { DEM_NAC: 0.35, EXCED: 0.45, PRECIO: 0.6 }

const REASONS: Readonly<Record<string, string>> = {
  DEM_NAC: 'Ejemplo simulado: el dato mide lo que se importa; el consumo de aquí se ve en ferias y mercados.',
  EXCED: 'Ejemplo simulado: el dato es parte del precio FOB; en la finca llega menos.',
  PRECIO: 'Ejemplo simulado: el precio saltó en alza; la mesita lo ve como oportunidad.',
}
const OTHER_REASON = 'Ejemplo simulado: la mesita pesó su experiencia más que el dato.'
const NOT_APPLICABLE = 'Ejemplo simulado: se teje por encargo; el volumen no dice nada.'

const level = (value: number): Level =>
  ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, Math.floor(value - 0.5)))] ?? 3
