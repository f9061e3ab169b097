import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Candidate, FilterRule, FilterVerdict } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'

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
    <section className="filtros">
      <h3>{t('candidates.filters')}</h3>
      <p className="nota">{t('candidates.filters.hint')}</p>
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
  const [note, setNote] = useState(judged?.note ?? '')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const judge = (verdict: FilterVerdict['verdict'], reason: string) => {
    const outcome = act({
      kind: 'filter-judged',
      body: { territory: territory.id, product: candidate.id, filter: rule.id, verdict, note: reason },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') setFailing(false)
  }
  const choose = (verdict: FilterVerdict['verdict']) => {
    if (verdict === 'fail') setFailing(true)
    else judge(verdict, '')
  }
  const current = failing ? 'fail' : judged?.verdict
  return (
    <li>
      <p>
        <b>{rule.id}</b> {rule.text}
      </p>
      {editable ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own and takes no flex layout
        <span className="seg chico" role="group" aria-label={`${rule.id}: ${rule.text}`}>
          {VERDICTS.map((verdict) => (
            <button key={verdict} type="button" aria-pressed={current === verdict} onClick={() => choose(verdict)}>
              {t(`candidates.verdict.${verdict}`)}
            </button>
          ))}
        </span>
      ) : (
        <span className="nota">
          {judged ? t(`candidates.verdict.${judged.verdict}`) : t('candidates.verdict.none')}
        </span>
      )}
      {judged && judged.note !== '' && !failing && <p className="mano">{judged.note}</p>}
      {failing && (
        <form
          className="fila razon"
          onSubmit={(event) => {
            event.preventDefault()
            judge('fail', note)
          }}
        >
          <TextField
            label={t('candidates.filter.why')}
            hint={t('candidates.filter.why.hint')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            autoFocus
          />
          <Button type="submit">{t('action.save')}</Button>
        </form>
      )}
      <Findings findings={findings} />
    </li>
  )
}
