import type { OfficialMethod } from '../../domain/method'
import type { Pick as MadePick } from '../../domain/pick'
import type { Candidate } from '../../domain/product'
import type { RankedProduct } from '../../engine/evaluate'
import {
  type Column,
  code,
  column,
  type FileRun,
  integer,
  number,
  percent,
  RUN,
  tableOf,
  textColumn,
  yesNo,
} from '../../io/write/column'
import type { OutTable } from '../../io/write/csv'

/** A province or canton as files name it. */
export interface CodedName {
  readonly code: string
  readonly name: string
}

/** What every row of one ranking file says alike. */
export interface RankingRun {
  readonly run: FileRun
  readonly bodyVersion: string
  /** Code of the record the figures come from. */
  readonly code: string
}

/** One product in the ranking of its province. */
export interface RankedCandidate {
  readonly candidate: Pick<Candidate, 'id' | 'name' | 'chain' | 'nationalSector' | 'subheading'>
  readonly mesa: { readonly kind: string; readonly canton: CodedName | null } | null
  /** The method it is ordered by, and whether that is the official one of its province. */
  readonly method: OfficialMethod
  readonly official: boolean
  readonly result: Pick<RankedProduct, 'place' | 'score' | 'interval' | 'contrastPlace' | 'contrastScore' | 'coverage'>
  /** Some ratings of its province are still missing. */
  readonly provisional: boolean
  /** Null where chance cannot be asked: with fewer than three products. */
  readonly stability: Stability | null
  readonly technicalTie: boolean
  /** The pick it is one of, once it stands. */
  readonly pick: Pick<MadePick, 'reason'> | null
}

/** What chance says, as the panel shows it, and what it takes to draw it again. */
export interface Stability {
  /** Part of the draws in which the product is among the first two, its standard error, and its interval of 95 %. */
  readonly share: number
  readonly error: number
  readonly low: number
  readonly high: number
  /** Part of the draws in which today's pair comes out; null while a tie leaves several. */
  readonly pair: number | null
  readonly draws: number
  readonly seed: number
}

export interface RankingRow extends RankingRun {
  readonly level: 'provincial' | 'cantonal'
  readonly province: CodedName
  /** null: the province has not picked yet. */
  readonly ranked: RankedCandidate | null
}

/** A row that has a product. */
export type RankedRow = RankingRow & { readonly ranked: RankedCandidate }

/** `ranking.csv`: one row per product, in the columns of the field's own file. */
export function rankingTable(rows: readonly RankingRow[]): OutTable {
  const results = rows.flatMap(({ ranked }) => ranked?.result ?? [])
  const own = telling(results.map(({ score }) => score))
  return tableOf(columns(own, telling(results.map(({ contrastScore }) => contrastScore))), rows)
}

/** @param own decimals that tell scores apart, and `other` those of the contrast */
const columns = (own: number, other: number): readonly Column<RankingRow>[] => [
  ...RUN,
  column('nivel', textColumn, ({ level }) => level),
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
  column('dpa_canton', code, ({ ranked }) => ranked?.mesa?.canton?.code),
  column('canton', textColumn, ({ ranked }) => ranked?.mesa?.canton?.name),
  column('tipo_mesa', textColumn, ({ ranked }) => ranked?.mesa?.kind),
  column('producto_id', code, ({ ranked }) => ranked?.candidate.id),
  column('producto', textColumn, ({ ranked }) => ranked?.candidate.name),
  column('cadena', textColumn, ({ ranked }) => ranked?.candidate.chain),
  column('sector_nacional', textColumn, ({ ranked }) => ranked?.candidate.nationalSector),
  column('subpartida', code, ({ ranked }) => ranked?.candidate.subheading),
  column('puesto', integer, ({ ranked }) => ranked?.result.place),
  column('metodo', textColumn, ({ ranked }) => ranked?.method.toUpperCase()),
  column('puntaje', number(own), ({ ranked }) => ranked?.result.score),
  column('puntaje_min', number(own), ({ ranked }) => ranked?.result.interval?.[0]),
  column('puntaje_max', number(own), ({ ranked }) => ranked?.result.interval?.[1]),
  column('provisional', yesNo, ({ ranked }) => ranked?.provisional),
  column('puesto_contraste', integer, ({ ranked }) => ranked?.result.contrastPlace),
  column('puntaje_contraste', number(other), ({ ranked }) => ranked?.result.contrastScore),
  column('estabilidad_pct', percent, ({ ranked }) => ranked?.stability?.share),
  column('estabilidad_error_pct', percent, ({ ranked }) => ranked?.stability?.error),
  column('estabilidad_desde_pct', percent, ({ ranked }) => ranked?.stability?.low),
  column('estabilidad_hasta_pct', percent, ({ ranked }) => ranked?.stability?.high),
  column('estabilidad_par_pct', percent, ({ ranked }) => ranked?.stability?.pair),
  column('simulaciones', integer, ({ ranked }) => ranked?.stability?.draws),
  column('semilla', integer, ({ ranked }) => ranked?.stability?.seed),
  column('empate_tecnico', yesNo, ({ ranked }) => ranked?.technicalTie),
  column('seleccionado', yesNo, ({ ranked }) => Boolean(ranked?.pick)),
  column('razon', textColumn, ({ ranked }) => (ranked ? ranked.pick?.reason : 'falta: la provincia aún no elige')),
  column('cobertura_pct', percent, ({ ranked }) => ranked?.result.coverage),
  column('escenario', textColumn, ({ ranked }) => ranked && scenarioOf(ranked)),
  column('version_indicadores', code, ({ bodyVersion }) => bodyVersion),
  column('codigo', code, (row) => row.code),
]

/** As the step of scenarios names it: the mesa's own, or the mesa's by the other method. */
const scenarioOf = ({ official, method }: RankedCandidate): string =>
  official ? 'La mesa' : `La mesa, por ${method.toUpperCase()}`

/** Two decimals; more, up to nine, while two different scores would look the same. */
function telling(scores: readonly number[]): number {
  const different = new Set(scores.map((score) => score.toFixed(9))).size
  for (let decimals = 2; decimals < 9; decimals++)
    if (new Set(scores.map((score) => score.toFixed(decimals))).size === different) return decimals
  return 9
}
