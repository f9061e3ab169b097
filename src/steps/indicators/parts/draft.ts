import { inIds, inWords, type NamedDatum } from '../../../domain/formulaNames'
import type { DimensionId, IndicatorId, SubIndicatorId } from '../../../domain/ids'
import { id } from '../../../domain/ids'
import type { Dimension, Indicator, Rubric, SubIndicator } from '../../../domain/indicator'
import { isBetweenLevels, perLevel } from '../../../domain/scale'
import { MEASURE, readNumber } from '../../../io/read/number'
import { freshIds } from '../../../shared/model/freshIds'

/** A sub-indicator as it is being typed: cuts are what the person wrote. */
export interface SubDraft {
  readonly id: SubIndicatorId | null
  readonly name: string
  readonly unit: string
  readonly direction: 'max' | 'min'
  readonly cuts: string
  readonly source: string
  readonly formula: string
  readonly rest: Pick<SubIndicator, 'scale' | 'note'>
}

/** How what is stored is written for people. */
interface DraftWords {
  /** All that a formula may name. */
  readonly data: readonly NamedDatum[]
  /** Writes a number as the language of the page does. */
  readonly decimal: (text: string) => string
}

const subDraft = (
  { id: own, name, unit, direction, cuts, source, formula, scale, note }: SubIndicator,
  { data, decimal }: DraftWords,
): SubDraft => ({
  id: own,
  name,
  unit,
  direction,
  cuts: cuts.map((cut) => decimal(cut)).join('; '),
  source,
  formula: inWords(formula, data),
  rest: { scale, note },
})

export const BLANK_SUB: SubDraft = {
  id: null,
  name: '',
  unit: '',
  direction: 'max',
  cuts: '',
  source: '',
  formula: '',
  rest: { scale: '', note: '' },
}

/** Cuts between semicolons, as people write numbers; null when they are not as many numbers as the scale has steps. */
export function cutsOf(text: string): SubIndicator['cuts'] | null {
  const read = text.split(';').map((part) => readNumber(part.trim(), MEASURE))
  const values = read.flatMap((one) => (one.status === 'value' ? [one.value] : []))
  return values.length === read.length && isBetweenLevels(values) ? values : null
}

export interface IndicatorDraft {
  readonly name: string
  readonly dimension: DimensionId
  readonly moment: Indicator['moment']
  readonly question: string
  readonly guide: string
  readonly rubric: Rubric
  readonly subs: readonly SubDraft[]
}

const NO_RUBRIC: Rubric = perLevel(() => '')

/**
 * A draft of the indicator, or a blank one in the first dimension.
 *
 * @param words how numbers and formulas are written for people
 * @throws Error when the programme has no dimensions: no programme is made without them
 */
export function indicatorDraft(
  dimensions: readonly Dimension[],
  indicator: Indicator | null,
  words: DraftWords,
): IndicatorDraft {
  const dimension = indicator?.dimension ?? dimensions[0]?.id
  if (dimension === undefined) throw new Error('a programme without dimensions')
  return {
    name: indicator?.name ?? '',
    dimension,
    moment: indicator?.moment ?? 'actual',
    question: indicator?.question ?? '',
    guide: indicator?.guide ?? '',
    rubric: indicator?.rubric ?? NO_RUBRIC,
    subs: indicator?.subs.map((sub) => subDraft(sub, words)) ?? [],
  }
}

/** The rubric with one level written anew; `index` counts from the lowest, 0. */
export const withLevel = (rubric: Rubric, index: number, text: string): Rubric =>
  perLevel((_, i) => (i === index ? text : (rubric[i] ?? '')))

/** The indicator a draft describes, or the name of the sub-indicator whose cuts cannot be read. */
export function indicatorOf(
  draft: IndicatorDraft,
  known: Indicator | null,
  others: readonly Indicator[],
): { readonly indicator: Indicator } | { readonly badCuts: string } {
  const taken = others.flatMap(({ id: other, subs }) => [other as string, ...subs.map((sub) => sub.id as string)])
  const [own = 'INDICADOR'] = freshIds([draft.name], taken, 'indicador')
  const subs: SubIndicator[] = []
  for (const sub of draft.subs) {
    const cuts = cutsOf(sub.cuts)
    if (!cuts) return { badCuts: sub.name }
    const { name, unit, direction, source, formula, rest } = sub
    const [fresh = 'dato'] = freshIds([name], [...taken, ...subs.map((one) => one.id)], 'dato')
    subs.push({ id: sub.id ?? id<SubIndicatorId>(fresh), name, unit, direction, cuts, source, formula, ...rest })
  }
  const data = [...others.flatMap((other) => other.subs), ...subs]
  const { name, dimension, moment, question, guide, rubric } = draft
  return {
    indicator: {
      id: known?.id ?? id<IndicatorId>(own),
      core: known?.core ?? false,
      name: name.trim(),
      dimension,
      moment,
      question,
      guide,
      rubric,
      subs: subs.map((sub) => ({ ...sub, formula: inIds(sub.formula, data) })),
    },
  }
}

/** A draft as a device kept it, perhaps written by another version; null when it is not one of today's. */
export function keptDraft(text: string, like: IndicatorDraft): IndicatorDraft | null {
  try {
    const kept: unknown = JSON.parse(text)
    return isDraft(kept, like) ? kept : null
  } catch {
    return null
  }
}

const isDraft = (kept: unknown, like: IndicatorDraft): kept is IndicatorDraft => {
  if (!isLike(kept, { ...like, subs: [] })) return false
  const { rubric, subs } = kept as { readonly rubric: readonly unknown[]; readonly subs: readonly unknown[] }
  return (
    rubric.length === like.rubric.length &&
    rubric.every((line) => typeof line === 'string') &&
    subs.every((sub) => isLike(sub, { ...BLANK_SUB, id: (sub as SubDraft | null)?.id ?? null }))
  )
}

/** Whether every field is there and of the same sort. */
const isLike = (kept: unknown, like: object): boolean =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.entries(like).every(([key, value]) => {
    const [, field] = Object.entries(kept).find(([own]) => own === key) ?? []
    return typeof field === typeof value && Array.isArray(field) === Array.isArray(value)
  })
