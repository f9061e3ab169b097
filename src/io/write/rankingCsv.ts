import type { OutCell, OutColumn, OutTable } from './csv'

/** One product in a ranking, computed elsewhere; this room only makes it plain. */
export interface RankingRow {
  /** Name of the run; `marked` is put on it when ballots are simulated. */
  readonly run: string
  /** ISO day. */
  readonly date: string
  readonly level: 'provincial' | 'cantonal'
  readonly provinceCode: string
  readonly province: string
  readonly cantonCode: string
  readonly canton: string
  readonly mesaKind: string
  readonly productId: string
  readonly product: string
  readonly chain: string
  readonly nationalSector: string
  readonly subheading: string
  readonly place: number | null
  /** 0 to 100, unrounded. */
  readonly score: number | null
  readonly contrastPlace: number | null
  readonly contrastScore: number | null
  /** Per cent of draws in which the pair stays; null while not computed. */
  readonly stability: number | null
  readonly technicalTie: boolean | null
  readonly picked: boolean
  readonly reason: string
  /** Per cent of the weight that has a rating. */
  readonly coverage: number | null
  readonly scenario: string
  readonly bodyVersion: string
  /** Code of the record the figures come from. */
  readonly code: string
}

export interface RankingOptions {
  readonly simulated: boolean
}

/** Name of a run in a file. Simulated ballots say so in every row, because rows travel without their file name. */
export const marked = (run: string, simulated: boolean): string => (simulated ? `SIMULADO ${run}`.trim() : run)

/** `ranking.csv` for one territory: the 25 columns of the field's own file, in its order. */
export function rankingTable(rows: readonly RankingRow[], { simulated }: RankingOptions): OutTable {
  const decimals = telling(rows.flatMap(({ score }) => (score === null ? [] : [score])))
  return { columns: columns(decimals), rows: rows.map((row) => cells(row, simulated)) }
}

export interface ProvinceName {
  readonly code: string
  readonly name: string
}

const PICKS = 2

/**
 * `ranking.csv` for the whole programme: two rows for each province in the order given, 26 for thirteen. A province
 * that has not picked keeps its two rows, empty but for its name and the reason "falta", so that nobody takes it for absent.
 */
export function programmeTable(
  provinces: readonly ProvinceName[],
  picked: readonly RankingRow[],
  missing: Pick<RankingRow, 'run' | 'date' | 'bodyVersion' | 'code'>,
  options: RankingOptions,
): OutTable {
  const rows = provinces.flatMap((province) => {
    const own = picked.filter(({ provinceCode }) => provinceCode === province.code).slice(0, PICKS)
    return [...own, ...Array.from({ length: PICKS - own.length }, () => missingRow(province, missing))]
  })
  return rankingTable(rows, options)
}

function missingRow(
  { code, name }: ProvinceName,
  shared: Pick<RankingRow, 'run' | 'date' | 'bodyVersion' | 'code'>,
): RankingRow {
  return {
    ...shared,
    level: 'provincial',
    provinceCode: code,
    province: name,
    cantonCode: '',
    canton: '',
    mesaKind: '',
    productId: '',
    product: '',
    chain: '',
    nationalSector: '',
    subheading: '',
    place: null,
    score: null,
    contrastPlace: null,
    contrastScore: null,
    stability: null,
    technicalTie: null,
    picked: false,
    reason: 'falta: la provincia aún no elige',
    coverage: null,
    scenario: '',
  }
}

const columns = (decimals: number): readonly OutColumn[] => [
  { name: 'corrida', kind: 'text' },
  { name: 'fecha', kind: 'text' },
  { name: 'nivel', kind: 'text' },
  { name: 'dpa_prov', kind: 'code' },
  { name: 'provincia', kind: 'text' },
  { name: 'dpa_canton', kind: 'code' },
  { name: 'canton', kind: 'text' },
  { name: 'tipo_mesa', kind: 'text' },
  { name: 'producto_id', kind: 'code' },
  { name: 'producto', kind: 'text' },
  { name: 'cadena', kind: 'text' },
  { name: 'sector_nacional', kind: 'text' },
  { name: 'subpartida', kind: 'code' },
  { name: 'puesto', kind: 'number' },
  { name: 'puntaje', kind: 'number', decimals },
  { name: 'puesto_contraste', kind: 'number' },
  { name: 'puntaje_contraste', kind: 'number', decimals },
  { name: 'estabilidad_pct', kind: 'number', decimals: 1 },
  { name: 'empate_tecnico', kind: 'text' },
  { name: 'seleccionado', kind: 'text' },
  { name: 'razon', kind: 'text' },
  { name: 'cobertura_pct', kind: 'number', decimals: 1 },
  { name: 'escenario', kind: 'text' },
  { name: 'version_indicadores', kind: 'code' },
  { name: 'codigo', kind: 'code' },
]

const cells = (row: RankingRow, simulated: boolean): readonly OutCell[] => [
  marked(row.run, simulated),
  row.date,
  row.level,
  row.provinceCode,
  row.province,
  row.cantonCode,
  row.canton,
  row.mesaKind,
  row.productId,
  row.product,
  row.chain,
  row.nationalSector,
  row.subheading,
  row.place,
  row.score,
  row.contrastPlace,
  row.contrastScore,
  row.stability,
  yesNo(row.technicalTie),
  yesNo(row.picked),
  row.reason,
  row.coverage,
  row.scenario,
  row.bodyVersion,
  row.code,
]

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'sí' : 'no')

/** Two decimals; more, up to nine, while two different scores would look the same. */
function telling(scores: readonly number[]): number {
  const different = new Set(scores.map((score) => score.toFixed(9))).size
  for (let decimals = 2; decimals < 9; decimals++)
    if (new Set(scores.map((score) => score.toFixed(decimals))).size === different) return decimals
  return 9
}
