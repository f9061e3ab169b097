import { type CharterEntry, type CharterPaper, entriesOf, isForAnotherPair, productsOf } from '../../domain/charter'
import { provinceOf } from '../../domain/place'
import type { Programme, Territory } from '../../domain/programme'
import {
  type Column,
  code,
  column,
  date,
  type FileRun,
  integer,
  oneOf,
  RUN,
  tableOf,
  textColumn,
  yesNo,
} from '../../io/write/column'
import type { OutTable } from '../../io/write/csv'
import { pickedPair } from './charterPapers'

type Of<P extends CharterPaper> = Extract<CharterEntry, { readonly paper: P }>

interface CharterRow<P extends CharterPaper> {
  readonly run: FileRun
  readonly province: string
  readonly entry: Of<P>
  /** Ids of the products it was written for. */
  readonly products: readonly string[]
  readonly stray: boolean
}

const LINK_WORDS = {
  inputs: 'insumos',
  production: 'producción',
  collection: 'acopio',
  processing: 'transformación',
  marketing: 'comercialización',
  services: 'servicios',
} as const

/** What every paper's file says first of its rows. */
const common = <P extends CharterPaper>(): readonly Column<CharterRow<P>>[] => [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('id', code, ({ entry }) => entry.id),
]
/** For what is tied to the pair. */
const tied = <P extends CharterPaper>(): readonly Column<CharterRow<P>>[] => [
  column('productos', code, ({ products }) => products.join(' ')),
  column('para_otra_yunta', yesNo, ({ stray }) => stray),
]

const COLUMNS: { readonly [P in CharterPaper]: readonly Column<CharterRow<P>>[] } = {
  actors: [
    ...common<'actors'>(),
    column('institucion', textColumn, ({ entry }) => entry.institution),
    column('segmento', code, ({ entry }) => entry.segment),
    column('mandato', textColumn, ({ entry }) => entry.mandate),
    column('asientos', integer, ({ entry }) => entry.seats),
  ],
  committee: [
    ...common<'committee'>(),
    column('comision', textColumn, ({ entry }) => entry.commission),
    column('cargo', textColumn, ({ entry }) => entry.charge),
    column('institucion', textColumn, ({ entry }) => entry.institution),
    column('tarea', textColumn, ({ entry }) => entry.task),
    ...tied<'committee'>(),
  ],
  pact: [
    ...common<'pact'>(),
    column('institucion', textColumn, ({ entry }) => entry.institution),
    column('compromiso', textColumn, ({ entry }) => entry.promise),
    column('hasta', date, ({ entry }) => entry.due),
    ...tied<'pact'>(),
  ],
  plan: [
    ...common<'plan'>(),
    column('eslabon', oneOf(LINK_WORDS), ({ entry }) => entry.link),
    column('accion', textColumn, ({ entry }) => entry.action),
    column('responsable', textColumn, ({ entry }) => entry.responsible),
    column('hasta', date, ({ entry }) => entry.due),
    column('entre_las_tres_primeras', yesNo, ({ entry }) => entry.first),
    ...tied<'plan'>(),
  ],
  management: [
    ...common<'management'>(),
    column('accion_id', code, ({ entry }) => entry.action),
    column('quien_en_el_gad', textColumn, ({ entry }) => entry.unit),
    column('desde_donde', textColumn, ({ entry }) => entry.base),
    column('instrumento', textColumn, ({ entry }) => entry.instrument),
    ...tied<'management'>(),
  ],
  review: [
    ...common<'review'>(),
    column('accion_id', code, ({ entry }) => entry.action),
    column('reunion', date, ({ entry }) => entry.on),
    column('estado', oneOf({ done: 'cumplida', late: 'atrasada' }), ({ entry }) => entry.state),
    column('razon', textColumn, ({ entry }) => entry.reason),
    ...tied<'review'>(),
  ],
  rules: [
    ...common<'rules'>(),
    column('articulo', code, ({ entry }) => entry.article),
    column('texto', textColumn, ({ entry }) => entry.text),
  ],
}

/** What a paper's file is called. */
export const CHARTER_FILES: Readonly<Record<CharterPaper, string>> = {
  actors: 'actores',
  committee: 'comite',
  pact: 'pacto',
  plan: 'plan',
  management: 'gestion',
  review: 'seguimiento',
  rules: 'reglamento',
}

/** One paper as a table. How institutions are reached is no part of it: the record does not hold it. */
export function charterTable<P extends CharterPaper>(
  paper: P,
  programme: Programme,
  territory: Territory,
  day: string,
): OutTable {
  const { charter = [] } = territory
  const run = { name: programme.name, simulated: programme.simulated, date: day }
  const pair = pickedPair(territory)
  const rows = entriesOf(charter, paper).map((entry) => ({
    run,
    province: provinceOf(territory.id),
    entry,
    products: productsOf(entry, charter),
    stray: isForAnotherPair(entry, charter, pair),
  }))
  return tableOf(COLUMNS[paper], rows)
}
