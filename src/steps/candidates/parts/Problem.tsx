import { useEffect, useState } from 'react'
import type { Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import text from '../../../ui/text.module.css'
import { Grows } from './Grows'
import { LineList } from './LineList'
import styles from './Problem.module.css'
import written from './written.module.css'

export interface ProblemProps {
  readonly problem: Product['problem']
  readonly editable: boolean
  readonly onChange: (problem: Product['problem']) => void
}

/** The problem tree of a candidate: its causes, the central problem in one sentence, its effects. */
export function Problem({ problem, editable, onChange }: ProblemProps) {
  const { t } = useI18n()
  return (
    <div className={styles.tree}>
      <LineList
        label={t('candidates.causes')}
        lines={problem.causes}
        editable={editable}
        onChange={(causes) => onChange({ ...problem, causes })}
      />
      <Arrow />
      <div className={styles.central}>
        <h3 className={written.heading}>{t('candidates.central')}</h3>
        <Central
          sentence={problem.central}
          editable={editable}
          onChange={(central) => onChange({ ...problem, central })}
        />
      </div>
      <Arrow />
      <LineList
        label={t('candidates.effects')}
        lines={problem.effects}
        editable={editable}
        onChange={(effects) => onChange({ ...problem, effects })}
      />
    </div>
  )
}

interface CentralProps {
  readonly sentence: string
  readonly editable: boolean
  readonly onChange: (sentence: string) => void
}

/** The central problem, written where it stands and kept when it is left. */
function Central({ sentence, editable, onChange }: CentralProps) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(sentence)
  useEffect(() => setDraft(sentence), [sentence])
  if (!editable && sentence === '') return <p className={text.note}>{t('candidates.nothing')}</p>
  if (!editable) return <p className={written.sentence}>{sentence}</p>
  return (
    <Grows
      className={written.sentence}
      label={t('candidates.central')}
      placeholder={t('candidates.central.empty')}
      value={draft}
      onText={setDraft}
      onLeave={() => draft.trim() !== sentence && onChange(draft.trim())}
    />
  )
}

const Arrow = () => (
  <svg className={styles.arrow} width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
    <path d="M1 8h18M13 2l6 6-6 6" fill="none" stroke="var(--tinta-3)" strokeWidth="1.7" />
  </svg>
)
