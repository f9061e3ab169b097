import { type FormEvent, type RefObject, useState } from 'react'
import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { Button } from '../../../ui/Button'
import type { CellFacts } from '../model/sheetGrid'
import type { RatingHand } from './useRating'

export interface PendingReasonsProps {
  readonly territory: Territory
  readonly cells: readonly CellFacts[]
  /** The cell a key has just written: it is asked about first. */
  readonly latest: CellFacts | null
  readonly hand: RatingHand
  readonly field: RefObject<HTMLInputElement | null>
  readonly onBack: () => void
}

/** Sentences still owed on this sheet: asked at once, never in the way of the next key. */
export function PendingReasons({ territory, cells, latest, hand, field, onBack }: PendingReasonsProps) {
  const { t } = useI18n()
  const owing = cells.filter(({ owes }) => owes !== null)
  const asked = owing.find((one) => isSame(one, latest)) ?? owing[0]
  if (!asked) return null
  const others = owing.filter((one) => one !== asked)
  return (
    <section className="pendientes" aria-label={t('ratings.pending', { n: owing.length })}>
      <Ask key={keyOf(asked)} territory={territory} facts={asked} hand={hand} field={field} onBack={onBack} />
      {others.length > 0 && (
        <details>
          <summary>{t('ratings.pending.others', { n: others.length })}</summary>
          {others.map((facts) => (
            <Ask key={keyOf(facts)} territory={territory} facts={facts} hand={hand} onBack={onBack} />
          ))}
        </details>
      )}
    </section>
  )
}

const keyOf = ({ product, indicator }: CellFacts): string => `${product} ${indicator}`
const isSame = (one: CellFacts, other: CellFacts | null): boolean => other !== null && keyOf(one) === keyOf(other)

interface AskProps {
  readonly territory: Territory
  readonly facts: CellFacts
  readonly hand: RatingHand
  readonly field?: RefObject<HTMLInputElement | null>
  readonly onBack: () => void
}

function Ask({ territory, facts, hand, field, onBack }: AskProps) {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const { product, indicator, own, suggested } = facts
  const names = {
    product: territory.candidates.find(({ id }) => id === product)?.name ?? product,
    indicator: indicatorName(territory, indicator),
  }
  const question =
    facts.owes === 'na'
      ? t('ratings.pending.na', names)
      : t('ratings.pending.departure', { ...names, level: suggested ?? '', own: own ?? '' })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    hand.write([{ product, indicator, value: own, reason: text.trim() }])
    onBack()
  }
  return (
    <form className="pendiente" onSubmit={save}>
      <label>
        <span>{question}</span>
        <input
          ref={field}
          className="ent"
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onBack()
          }}
        />
      </label>
      <Button size="small" type="submit" disabled={text.trim() === ''}>
        {t('action.save')}
      </Button>
    </form>
  )
}
