import type { Pick as MadePick } from '../../domain/pick'
import type { Candidate } from '../../domain/product'
import type { RankedProduct } from '../../engine/evaluate'
import {
  type Column,
  code,
  column,
  integer,
  number,
  percent,
  RUN,
  type Run,
  tableOf,
  text,
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
  readonly run: Run
  readonly bodyVersion: string
  /** Code of the record the figures come from. */
  readonly code: string
}

/** One product in the ranking of its province. */
export interface RankedCandidate {
  readonly candidate: Pick<Candidate, 'id' | 'name' | 'chain' | 'nationalSector' | 'subheading'>
  readonly mesa: { readonly kind: string; readonly canton: CodedName | null } | null
  readonly result: Pick<RankedProduct, 'place' | 'score' | 'contrastPlace' | 'contrastScore' | 'coverage'>
  /** Part of the draws in which the pair stays; null while not computed. */
  readonly stability: number | null
  readonly technicalTie: boolean
  /** The pick it is one of, once it stands. */
  readonly pick: Pick<MadePick, 'reason'> | null
}

export interface RankingRow extends RankingRun {
  readonly level: 'provincial' | 'cantonal'
  readonly province: CodedName
  readonly scenario: string
  /** null: the province has not picked yet. */
  readonly ranked: RankedCandidate | null
}

/** A row that has a product. */
export type RankedRow = RankingRow & { readonly ranked: RankedCandidate }

/** `ranking.csv`: one row per product, in the columns of the field's own file. */
export function rankingTable(rows: readonly RankingRow[]): OutTable {
  return tableOf(columns(telling(rows.flatMap(({ ranked }) => ranked?.result.score ?? []))), rows)
}

const columns = (decimals: number): readonly Column<RankingRow>[] => [
  ...RUN,
  column('nivel', text, ({ level }) => level),
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', text, ({ province }) => province.name),
  column('dpa_canton', code, ({ ranked }) => ranked?.mesa?.canton?.code),
  column('canton', text, ({ ranked }) => ranked?.mesa?.canton?.name),
  column('tipo_mesa', text, ({ ranked }) => ranked?.mesa?.kind),
  column('producto_id', code, ({ ranked }) => ranked?.candidate.id),
  column('producto', text, ({ ranked }) => ranked?.candidate.name),
  column('cadena', text, ({ ranked }) => ranked?.candidate.chain),
  column('sector_nacional', text, ({ ranked }) => ranked?.candidate.nationalSector),
  column('subpartida', code, ({ ranked }) => ranked?.candidate.subheading),
  column('puesto', integer, ({ ranked }) => ranked?.result.place),
  column('puntaje', number(decimals), ({ ranked }) => ranked?.result.score),
  column('puesto_contraste', integer, ({ ranked }) => ranked?.result.contrastPlace),
  column('puntaje_contraste', number(decimals), ({ ranked }) => ranked?.result.contrastScore),
  column('estabilidad_pct', percent, ({ ranked }) => ranked?.stability),
  column('empate_tecnico', yesNo, ({ ranked }) => ranked?.technicalTie),
  column('seleccionado', yesNo, ({ ranked }) => Boolean(ranked?.pick)),
  column('razon', text, ({ ranked }) => (ranked ? ranked.pick?.reason : 'falta: la provincia aún no elige')),
  column('cobertura_pct', percent, ({ ranked }) => ranked?.result.coverage),
  column('escenario', text, ({ scenario }) => scenario),
  column('version_indicadores', code, ({ bodyVersion }) => bodyVersion),
  column('codigo', code, (row) => row.code),
]

/** Two decimals; more, up to nine, while two different scores would look the same. */
function telling(scores: readonly number[]): number {
  const different = new Set(scores.map((score) => score.toFixed(9))).size
  for (let decimals = 2; decimals < 9; decimals++)
    if (new Set(scores.map((score) => score.toFixed(decimals))).size === different) return decimals
  return 9
}
