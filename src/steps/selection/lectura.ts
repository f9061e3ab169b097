import { REASON_LETTERS } from '../../domain/pick'
import type { StepId } from '../../domain/step'
import { raised } from '../../i18n/sentence'
import type { I18n } from '../../i18n/useI18n'
import { type CutNames, tieReasons, tieSentence } from '../../i18n/verdict'

export interface SelectionFacts {
  readonly lacks: readonly ('candidates' | 'weights' | 'ratings')[]
  /** Names once the pick is closed. */
  readonly picked: readonly [string, string] | null
  /** A pair that was confirmed before this step was reopened, and not again since. */
  readonly outdated: { readonly first: string; readonly second: string; readonly step: StepId } | null
  /** The two first share a chain: what stays and what is proposed. */
  readonly oneChain: { readonly chain: string; readonly first: string; readonly instead: string } | null
  /** The technical tie at the cut, with the points between the second and the third; null when it is none. */
  readonly tie: (CutNames & { readonly margin: number }) | null
  /** Names of those the ranking puts among the first two for certain. */
  readonly decided: readonly string[]
  /** The slots hold something else than proposed. */
  readonly departs: boolean
}

/** What the mesa has before it at the moment of choosing. */
export function selectionLectura(facts: SelectionFacts, i18n: I18n): string {
  const { lacks, picked, outdated, tie } = facts
  const { t } = i18n
  if (lacks.length > 0) {
    return t('selection.lectura.lacking', { what: lacks.map((lack) => t(`selection.lack.${lack}`)).join(' ') })
  }
  if (picked) return t('selection.lectura.picked', { first: picked[0], second: picked[1] })
  if (outdated) return t('selection.lectura.outdated', { ...outdated, step: t(`step.${outdated.step}`) })
  return [...(tie ? announced(tie, i18n) : []), proposed(facts, i18n)].join(' ')
}

/** What lies before the mesa: its own choice, or what the ranking proposes, with the places that a tie leaves open. */
function proposed({ departs, oneChain, tie, decided }: SelectionFacts, { t, format }: I18n): string {
  if (departs) return t('selection.lectura.chosen', { letters: REASON_LETTERS })
  if (oneChain) return t('selection.lectura.chain', { ...oneChain })
  if (!tie?.shared) return t('selection.lectura.proposes')
  const [first] = decided
  const names = format.list(tie.shared.names)
  return first === undefined
    ? t('selection.lectura.open.both', { names })
    : t('selection.lectura.open.second', { first, names })
}

function announced(facts: CutNames & { readonly margin: number }, i18n: I18n): readonly string[] {
  const { t, format } = i18n
  const { second, third, shared, tie, margin } = facts
  const shown = format.one(margin)
  const points = t('selection.lectura.tie.points', {
    second,
    third,
    margin: shown,
    points: shown === format.one(1) ? 1 : 2,
  })
  const others = tie.filter((reason) => reason !== 'small-margin' && reason !== 'equal-scores')
  return [
    t('selection.lectura.tie'),
    ...(shared ? [tieSentence(facts, i18n) ?? ''] : tie.includes('small-margin') ? [points] : []),
    ...(others.length > 0 ? [`${raised(tieReasons(others, i18n))}.`] : []),
  ]
}
