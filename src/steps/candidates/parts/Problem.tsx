import type { Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import text from '../../../ui/text.module.css'
import { Grows } from './Grows'
import { LineList } from './LineList'
import styles from './Problem.module.css'
import written from './written.module.css'

export interface ProblemProps {
  readonly candidate: Product
  readonly editable: boolean
  /** True when it was taken. */
  readonly onChange: (problem: Product['problem']) => boolean
}

/** The problem tree of a candidate: its causes, the central problem in one sentence, its effects. */
export function Problem({ candidate, editable, onChange }: ProblemProps) {
  const { t } = useI18n()
  const { problem } = candidate
  return (
    <div className={styles.tree}>
      <LineList
        field={`${candidate.id} causes`}
        of={candidate.name}
        label={t('candidates.causes')}
        lines={problem.causes}
        editable={editable}
        onChange={(causes) => onChange({ ...problem, causes })}
      />
      <Arrow />
      <div className={styles.central}>
        <h3 className={written.heading}>{t('candidates.central')}</h3>
        <Central candidate={candidate} editable={editable} onChange={(central) => onChange({ ...problem, central })} />
      </div>
      <Arrow />
      <LineList
        field={`${candidate.id} effects`}
        of={candidate.name}
        label={t('candidates.effects')}
        lines={problem.effects}
        editable={editable}
        onChange={(effects) => onChange({ ...problem, effects })}
      />
    </div>
  )
}

interface CentralProps {
  readonly candidate: Product
  readonly editable: boolean
  readonly onChange: (sentence: string) => boolean
}

/** The central problem, written where it stands and kept when it is left. */
function Central({ candidate, editable, onChange }: CentralProps) {
  const { t } = useI18n()
  const sentence = candidate.problem.central
  const label = t('candidates.central')
  const draft = useDraft(`${candidate.id} central`, t('draft.of', { field: label, name: candidate.name }), sentence)
  const keep = () => {
    const text = draft.text.trim()
    if (text === sentence || onChange(text)) draft.drop()
  }
  if (!editable && sentence === '') return <p className={text.note}>{t('candidates.nothing')}</p>
  if (!editable) return <p className={written.sentence}>{sentence}</p>
  return (
    <Grows
      className={written.sentence}
      label={label}
      placeholder={t('candidates.central.empty')}
      value={draft.text}
      onText={draft.write}
      onLeave={keep}
    />
  )
}

const Arrow = () => (
  <svg className={styles.arrow} width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
    <path d="M1 8h18M13 2l6 6-6 6" fill="none" stroke="var(--tinta-3)" strokeWidth="1.7" />
  </svg>
)
