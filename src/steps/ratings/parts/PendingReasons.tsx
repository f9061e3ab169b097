import type { FormEvent, RefObject } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import input from '../../../ui/Field.module.css'
import type { CellFacts } from '../model/sheetGrid'
import styles from './PendingReasons.module.css'
import summary from './summary.module.css'
import type { RatingWriter } from './useRating'

export interface PendingReasonsProps {
  readonly cells: readonly CellFacts[]
  /** The cell a key has just written: it is asked about first. */
  readonly latest: CellFacts | null
  readonly writer: RatingWriter
  readonly field: RefObject<HTMLInputElement | null>
  readonly onBack: () => void
}

/** Sentences still owed on this sheet: asked at once, never in the way of the next key. */
export function PendingReasons({ cells, latest, writer, field, onBack }: PendingReasonsProps) {
  const { t } = useI18n()
  const owing = cells.filter(({ owes }) => owes !== null)
  const asked = owing.find((one) => isSame(one, latest)) ?? owing[0]
  if (!asked) return null
  const others = owing.filter((one) => one !== asked)
  return (
    <section className={styles.pending} aria-label={t('ratings.pending', { n: owing.length })}>
      <Ask key={keyOf(asked)} facts={asked} writer={writer} field={field} onBack={onBack} />
      {others.length > 0 && (
        <details>
          <summary className={summary.summary}>{t('ratings.pending.others', { n: others.length })}</summary>
          {others.map((facts) => (
            <Ask key={keyOf(facts)} facts={facts} writer={writer} onBack={onBack} />
          ))}
        </details>
      )}
    </section>
  )
}

const keyOf = ({ product, indicator }: CellFacts): string => `${product} ${indicator}`
const isSame = (one: CellFacts, other: CellFacts | null): boolean => other !== null && keyOf(one) === keyOf(other)

interface AskProps {
  readonly facts: CellFacts
  readonly writer: RatingWriter
  readonly field?: RefObject<HTMLInputElement | null>
  readonly onBack: () => void
}

function Ask({ facts, writer, field, onBack }: AskProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const sheet = useApp((state) => state.sheet)
  const { product, indicator, own, suggested } = facts
  const names = {
    product: territory.candidates.find(({ id }) => id === product)?.name ?? product,
    indicator: indicatorName(territory, indicator),
  }
  const question =
    facts.owes === 'na'
      ? t('ratings.pending.na', names)
      : t('ratings.pending.departure', { ...names, level: suggested ?? '', own: own ?? '' })
  const draft = useDraft(`reason ${sheet} ${product} ${indicator}`, question, '')
  const text = draft.text.trim()
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text === '') return
    writer.write([{ product, indicator, value: own, reason: text }])
    draft.drop()
    onBack()
  }
  return (
    <form className={styles.reason} onSubmit={save}>
      <label className={styles.question}>
        <span>{question}</span>
        <input
          ref={field}
          className={classes(input.input, styles.answer)}
          value={draft.text}
          autoComplete="off"
          onChange={(event) => draft.write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onBack()
          }}
        />
      </label>
      <Button size="small" type="submit" disabled={text === ''}>
        {t('action.save')}
      </Button>
    </form>
  )
}
