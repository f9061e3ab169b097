import { provinceOf } from '../../../domain/place'
import type { Programme, Territory } from '../../../domain/programme'
import {
  type Column,
  code,
  column,
  type FileRun,
  integer,
  number,
  RUN,
  share,
  tableOf,
  textColumn,
} from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import { selectWeights } from '../../../shared/model/evaluation'

/** The weight one segment gives one indicator. There is no place here for a person's name, by design. */
export interface WeightRow {
  readonly run: FileRun
  readonly province: string
  /** Name of the segment, or of the whole mesa. */
  readonly segment: string
  readonly indicator: string
  /** Share, 0 to 1. */
  readonly weight: number
  /** Consistency ratio of the segment's joined judgements; null where it has none. */
  readonly consistency: number | null
  /** Ballots counted. */
  readonly ballots: number
}

/** `pesos.csv`: one row per segment and indicator. */
export const weightsTable = (rows: readonly WeightRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<WeightRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('segmento', textColumn, ({ segment }) => segment),
  column('indicador', textColumn, ({ indicator }) => indicator),
  column('peso', share, ({ weight }) => weight),
  column('rc', number(4), ({ consistency }) => consistency),
  column('n', integer, ({ ballots }) => ballots),
]

/** Rows of `pesos.csv`: the mesa's official weights, "one person, one vote", and each segment's, never a person's. */
export function weightsRows(programme: Programme, territory: Territory, date: string): readonly WeightRow[] {
  const { official, everyone, segments, members } = selectWeights(programme, territory)
  const named = [
    { name: 'Mesa (oficial)', judged: official, ballots: members.length },
    { name: 'Una persona, un voto', judged: everyone, ballots: members.length },
    ...segments.map((judged) => ({
      name: programme.segments.find(({ id }) => id === judged.segment)?.name ?? judged.segment,
      judged,
      ballots: judged.answered,
    })),
  ]
  return named.flatMap(({ name, judged, ballots }) =>
    (judged.weights ?? []).map((weight, k) => ({
      run: { name: programme.name, simulated: programme.simulated, date },
      province: provinceOf(territory.id),
      segment: name,
      indicator: territory.indicators[k]?.id ?? '',
      weight,
      consistency: judged.ratio,
      ballots,
    })),
  )
}
