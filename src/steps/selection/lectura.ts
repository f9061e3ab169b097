import type { StepId } from '../../domain/step'
import type { I18n } from '../../i18n/useI18n'

export interface SelectionFacts {
  readonly lacks: readonly ('candidates' | 'weights' | 'ratings')[]
  /** Names once the pick is closed. */
  readonly picked: readonly [string, string] | null
  /** A pair that was confirmed before this step was reopened, and not again since. */
  readonly outdated: { readonly first: string; readonly second: string; readonly step: StepId } | null
  /** The two first share a chain: what stays and what is proposed. */
  readonly oneChain: { readonly chain: string; readonly first: string; readonly instead: string } | null
  /** Why the second and the third are a technical tie, most telling reason first; null when they are not. */
  readonly tie: {
    readonly why: 'margin' | 'contrast' | 'unknown' | 'chance'
    readonly second: string
    readonly third: string
    readonly margin: number
  } | null
  /** The slots hold something else than proposed. */
  readonly departs: boolean
}

/** What the mesa has before it at the moment of choosing. */
export function selectionLectura(
  { lacks, picked, outdated, oneChain, tie, departs }: SelectionFacts,
  { t, format }: I18n,
): string {
  if (lacks.length > 0) {
    return t('selection.lectura.lacking', { what: lacks.map((lack) => t(`selection.lack.${lack}`)).join(' ') })
  }
  if (picked) return t('selection.lectura.picked', { first: picked[0], second: picked[1] })
  if (outdated) return t('selection.lectura.outdated', { ...outdated, step: t(`step.${outdated.step}`) })
  const announced = tie ? [tieSentence(tie, { t, format })] : []
  if (departs) return [...announced, t('selection.lectura.chosen')].join(' ')
  if (oneChain) return [...announced, t('selection.lectura.chain', { ...oneChain })].join(' ')
  return [...announced, t('selection.lectura.proposes')].join(' ')
}

const tieSentence = (
  { why, second, third, margin }: NonNullable<SelectionFacts['tie']>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string => {
  if (why !== 'margin') return t(`selection.lectura.tie.${why}`)
  const shown = format.one(margin)
  return t('selection.lectura.tie', { second, third, margin: shown, points: shown === format.one(1) ? 1 : 2 })
}
