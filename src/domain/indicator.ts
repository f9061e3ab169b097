import type { DimensionId, IndicatorId, SubIndicatorId } from './ids'
import type { BetweenLevels, PerLevel } from './scale'

export interface Dimension {
  readonly id: DimensionId
  readonly name: string
}

/** A measured series that suggests a rating. The mesa rates indicators, never sub-indicators. */
export interface SubIndicator {
  readonly id: SubIndicatorId
  readonly name: string
  readonly unit: string
  /** 'max': more is better and cuts grow; 'min': less is better and cuts fall. */
  readonly direction: 'max' | 'min'
  /** Values, as written, that separate the suggested ratings: 1|2|3|4|5. */
  readonly cuts: BetweenLevels<string>
  /** Territorial scale of the series: nacional, provincial, cantonal… */
  readonly scale: string
  readonly source: string
  readonly note: string
  /** Formula over other sub-indicators' ids ("(PR_PRECIO - PR_COSTO) / PR_COSTO * 100"), or '' when measured. */
  readonly formula: string
}

/** Sentences, lowest level first, that anchor the scale. */
export type Rubric = PerLevel<string>

export interface Indicator {
  readonly id: IndicatorId
  readonly name: string
  readonly dimension: DimensionId
  /** Whether the mesa rates how it is today or what is realistic in five years. */
  readonly moment: 'actual' | 'potencial'
  /** Core indicators keep their id in every mesa, so that provinces can be aggregated. */
  readonly core: boolean
  /** The plain question it answers. */
  readonly question: string
  readonly rubric: Rubric
  readonly guide: string
  readonly subs: readonly SubIndicator[]
}

/** The body of indicators a programme starts from. */
export interface IndicatorBody {
  readonly version: string
  readonly dimensions: readonly Dimension[]
  readonly indicators: readonly Indicator[]
}

/** What a programme starts from, said in another language: texts by the id of the thing and the field, words of a list by kind and word. */
export type BodyWords = Readonly<Record<string, string>>
