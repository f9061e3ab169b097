import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Candidate, FilterRule, FilterVerdict } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import voices from '../../../i18n/voices.module.css'
import { useDraft } from '../../../shared/drafts/useDraft'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import styles from './Filters.module.css'
import written from './written.module.css'

export interface FiltersProps {
  readonly candidate: Candidate
  readonly editable: boolean
}

const VERDICTS = ['pass', 'fail', 'check'] as const

/** F1–F5, before any score: they do not compensate. One "no pasa" and the product is out, with its reason. */
export function Filters({ candidate, editable }: FiltersProps) {
  const { t } = useI18n()
  const { programme } = useStep()
  return (
    <section className={styles.filters}>
      <h3 className={written.heading}>{t('candidates.filters')}</h3>
      <p className={text.note}>{t('candidates.filters.hint')}</p>
      <ul>
        {programme.filters.map((rule) => (
          <Filter key={rule.id} candidate={candidate} rule={rule} editable={editable} />
        ))}
      </ul>
    </section>
  )
}

interface FilterProps {
  readonly candidate: Candidate
  readonly rule: FilterRule
  readonly editable: boolean
}

function Filter({ candidate, rule, editable }: FilterProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const judged: FilterVerdict | undefined = candidate.filters[rule.id]
  const [failing, setFailing] = useState(false)
  const label = t('draft.of', { field: `${t('candidates.filter.why')} ${rule.id}`, name: candidate.name })
  const note = useDraft(`${candidate.id} filter ${rule.id}`, label, judged?.note ?? '')
  // A reason half written brings its question back, whatever happened meanwhile.
  const asks = editable && (failing || note.unsaid)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const judge = (verdict: FilterVerdict['verdict'], reason: string) => {
    const outcome = act({
      kind: 'filter-judged',
      body: { territory: territory.id, product: candidate.id, filter: rule.id, verdict, note: reason },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    setFailing(false)
    note.drop()
  }
  const choose = (verdict: FilterVerdict['verdict']) => {
    if (verdict === 'fail') setFailing(true)
    else judge(verdict, '')
  }
  return (
    <li className={styles.filter}>
      <p>
        <b>{rule.id}</b> {rule.text}
      </p>
      {editable ? (
        <Segmented
          label={`${rule.id}: ${rule.text}`}
          small
          current={asks ? 'fail' : (judged?.verdict ?? null)}
          onChoose={choose}
          options={VERDICTS.map((verdict) => ({ id: verdict, label: t(`candidates.verdict.${verdict}`) }))}
        />
      ) : (
        <span className={text.note}>
          {judged ? t(`candidates.verdict.${judged.verdict}`) : t('candidates.verdict.none')}
        </span>
      )}
      {judged && judged.note !== '' && !asks && <p className={voices.hand}>{judged.note}</p>}
      {asks && (
        <form
          className={styles.reason}
          onSubmit={(event) => {
            event.preventDefault()
            judge('fail', note.text)
          }}
        >
          <TextField
            className={styles.why}
            label={t('candidates.filter.why')}
            hint={t('candidates.filter.why.hint')}
            value={note.text}
            onChange={(event) => note.write(event.target.value)}
            autoFocus={failing}
          />
          <Button type="submit" className={styles.save}>
            {t('action.save')}
          </Button>
        </form>
      )}
      <Findings findings={findings} />
    </li>
  )
}
