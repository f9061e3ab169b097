import type { Datum } from '../../domain/datum'
import type { ProductId, SubIndicatorId } from '../../domain/ids'
import { type ColumnSpecs, knowsHeadings } from './columns'
import type { KnowsHeading } from './edges'
import { matchName, type Named } from './names'
import { headingKey } from './text'

export interface KnownSub extends Named<SubIndicatorId> {
  readonly unit: string
}

export interface MeasurementContext {
  readonly products: readonly Named<ProductId>[]
  readonly subs: readonly KnownSub[]
  /** What holds for cells whose file names no source, year or kind of evidence. */
  readonly defaults: Pick<Datum, 'source' | 'year' | 'grade'>
}

/** Columns of both forms; what is not here is a sub-indicator in the wide form. */
export const MEASUREMENT_COLUMNS = {
  product: { names: ['producto', 'producto o servicio', 'nombre', 'rubro', 'candidato', 'product'], required: true },
  sub: { names: ['subindicador', 'sub indicador', 'indicador', 'variable', 'indicator'], required: false },
  value: { names: ['valor', 'dato', 'value'], required: false },
  unit: { names: ['unidad', 'unidad de medida', 'unit'], required: false },
  source: { names: ['fuente', 'source'], required: false },
  year: { names: ['año', 'anio', 'year'], required: false },
  grade: { names: ['tipo', 'tipo de dato', 'clase de dato'], required: false },
  note: { names: ['nota', 'notas', 'observacion', 'observaciones', 'note'], required: false },
} as const satisfies ColumnSpecs<string>

export type MeasurementKey = keyof typeof MEASUREMENT_COLUMNS

export const knowsMeasurementHeading =
  ({ subs }: MeasurementContext): KnowsHeading =>
  (cell) =>
    knowsHeadings(MEASUREMENT_COLUMNS)(cell) || subOf(cell, subs) !== null

/** The sub-indicator a heading names by id or name, with or without a unit in brackets. */
export function subOf(heading: string, subs: readonly KnownSub[]): KnownSub | null {
  const match = matchName(heading, subs)
  if (match.status === 'same' || match.status === 'alike') return subs.find(({ id }) => id === match.found.id) ?? null
  const key = headingKey(heading)
  const alike = subs.filter((sub) => key !== '' && (headingKey(sub.name) === key || headingKey(sub.id) === key))
  return alike.length === 1 ? (alike[0] ?? null) : null
}
