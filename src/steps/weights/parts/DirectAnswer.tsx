import { useState } from 'react'
import type { DirectWay } from '../../../domain/directWeights'
import type { Finding } from '../../../domain/finding'
import type { MemberId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { answerOf, type DirectDraft, draftOf, moved, pointsLeft, sharesBy } from '../model/directDraft'
import { BestWorstFields, type DirectFieldsProps } from './BestWorstFields'
import styles from './DirectAnswer.module.css'

export interface DirectAnswerProps {
  readonly member: MemberId
  readonly way: DirectWay
  readonly editable: boolean
}

/** One person's whole answer by a fast way; it is saved when it is whole, and what it makes each indicator weigh stands beside it. */
export function DirectAnswer({ member, way, editable }: DirectAnswerProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const before = useWritten().direct?.[member]?.[way]
  const { indicators } = territory
  const [draft, setDraft] = useState(() => draftOf(before, indicators))
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [saved, setSaved] = useState(false)
  const answer = answerOf(way, draft, indicators)
  const weights = answer && sharesBy(answer, indicators)
  const change = (part: Partial<DirectDraft>) => {
    setSaved(false)
    setDraft((now) => ({ ...now, ...part }))
  }
  const save = () => {
    if (!answer) return
    const outcome = act({ kind: 'direct-weights-given', body: { territory: territory.id, member, answer } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    setSaved(outcome.status !== 'refused')
  }
  const fields = { draft, change, weights, disabled: !editable }
  return (
    <section aria-labelledby="direct">
      <h2 id="direct" className={styles.question}>
        {t(`weights.direct.${way}`)}
      </h2>
      {way === 'points' && <PointFields {...fields} />}
      {way === 'order' && <OrderFields {...fields} />}
      {way === 'best-worst' && <BestWorstFields {...fields} answer={answer?.way === 'best-worst' ? answer : null} />}
      <Findings findings={findings} />
      {editable && (
        <p className={styles.buttons}>
          <Button look="primary" disabled={!answer} onClick={save}>
            {t('weights.direct.save')}
          </Button>
          <span role="status" className={text.note}>
            {saved && t('weights.direct.saved')}
          </span>
        </p>
      )}
    </section>
  )
}

function PointFields({ draft, change, disabled }: DirectFieldsProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const left = pointsLeft(draft)
  const said = left === 0 ? 'weights.direct.full' : left > 0 ? 'weights.direct.left' : 'weights.direct.over'
  return (
    <>
      <p role="status" className={styles.left}>
        {t(said, { n: Math.abs(left) })}
      </p>
      <ul className={styles.list}>
        {territory.indicators.map(({ id, name, rubric }) => (
          <li key={id} className={styles.row}>
            <Named name={name} low={rubric[0]} high={rubric[4]} />
            <TextField
              label={t('weights.direct.pointsOf', { name })}
              hideLabel
              inputMode="numeric"
              disabled={disabled}
              value={draft.points[id] ?? ''}
              className={styles.figure}
              onChange={(event) => change({ points: { ...draft.points, [id]: event.target.value } })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function OrderFields({ draft, change, weights, disabled }: DirectFieldsProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const { order } = draft
  return (
    <ol className={styles.list}>
      {order.map((id, place) => {
        const k = territory.indicators.findIndex((one) => one.id === id)
        const indicator = territory.indicators[k]
        if (!indicator) return null
        const { name, rubric } = indicator
        return (
          <li key={id} className={styles.row}>
            <b className={styles.place}>{place + 1}</b>
            <Named name={name} low={rubric[0]} high={rubric[4]} />
            <span className={text.note}>
              {weights && t('weights.direct.weight', { weight: format.percent(weights[k] ?? 0) })}
            </span>
            <Button
              size="small"
              disabled={disabled || place === 0}
              aria-label={t('weights.direct.up', { name })}
              onClick={() => change({ order: moved(order, id, -1) })}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabled={disabled || place === order.length - 1}
              aria-label={t('weights.direct.down', { name })}
              onClick={() => change({ order: moved(order, id, 1) })}
            >
              ↓
            </Button>
          </li>
        )
      })}
    </ol>
  )
}

/** What is moved: from the lowest level to the highest. */
function Named({ name, low, high }: { readonly name: string; readonly low: string; readonly high: string }) {
  return (
    <span className={styles.name}>
      <b>{name}</b>
      <span className={text.note}>
        <b>1</b> {low} <b>5</b> {high}
      </span>
    </span>
  )
}
