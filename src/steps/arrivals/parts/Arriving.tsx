import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { ProductId } from '../../../domain/ids'
import { isClosed } from '../../../domain/step'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { useDraft } from '../../../shared/drafts/useDraft'
import { faceOf } from '../../../shared/model/faces'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { type ArrivalChoice, decisionOf, type Incoming, namesake } from '../model'
import styles from './Arriving.module.css'
import { Choices, type Fate } from './Choices'
import { IncomingHistory } from './IncomingHistory'

export interface ArrivingProps {
  readonly one: Incoming
  readonly onDecided: () => void
}

/** One product that arrives: its history, why it was picked, what comes with it, and the three things that can be done. */
export function Arriving({ one, onDecided }: ArrivingProps) {
  const { t, format } = useI18n()
  const { territory, canEdit } = useStep()
  const { sent, mesa, candidate } = one
  const open = canEdit && !isClosed(territory.steps.candidates) && !isClosed(territory.steps.ratings)
  const [thinkingOver, setThinkingOver] = useState(false)
  const nameOf = (product: ProductId | null) => territory.candidates.find(({ id }) => id === product)?.name ?? ''
  return (
    <section aria-label={candidate.name}>
      <header className={styles.head}>
        <Ficha face={faceOf(candidate, 'p-x')} size={52} />
        <div>
          <h2>{candidate.name}</h2>
          <p className={text.note}>
            <Rich message={t('arrivals.sub', { mesa: mesa.name, place: format.ordinal(sent.place) })} />
          </p>
        </div>
      </header>
      <IncomingHistory one={one} />
      {sent.arrival && (
        <p className={styles.decided}>
          {t(`arrivals.decided.${sent.arrival.as}`, {
            name: nameOf(sent.arrival.candidate),
            reason: sent.arrival.reason,
          })}{' '}
          {sent.arrival.as === 'refused' && open && !thinkingOver && (
            <Button size="small" onClick={() => setThinkingOver(true)}>
              {t('arrivals.again')}
            </Button>
          )}
        </p>
      )}
      {open && (sent.arrival === null || thinkingOver) && <Deciding one={one} onDecided={onDecided} />}
    </section>
  )
}

function Deciding({ one, onDecided }: ArrivingProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const { candidate, sent } = one
  const same = namesake(territory, candidate)
  const [fate, setFate] = useState<Fate | null>(null)
  const [into, setInto] = useState<ProductId | null>(same?.id ?? territory.candidates[0]?.id ?? null)
  const draft = useDraft(
    `arrival ${territory.id} ${sent.mesa} ${sent.product}`,
    t('arrivals.reason', { name: candidate.name }),
    '',
  )
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const reason = draft.text.trim()
  const decide = () => {
    setTried(true)
    const choice = choiceOf(fate, into, reason)
    if (!choice) return
    const outcome = act({
      kind: 'arrival-decided',
      body: { territory: territory.id, mesa: sent.mesa, product: sent.product, ...decisionOf(territory, one, choice) },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    draft.drop()
    toast(t('arrivals.done', { name: candidate.name }))
    onDecided()
  }
  return (
    <form
      className={styles.deciding}
      onSubmit={(event) => {
        event.preventDefault()
        decide()
      }}
    >
      <Choices one={one} fate={fate} onFate={setFate} into={into} onInto={setInto} />
      {fate === 'refused' && (
        <TextArea
          label={t('arrivals.reason', { name: candidate.name })}
          rows={2}
          value={draft.text}
          error={tried && reason === '' ? t('arrivals.waits.reason') : null}
          onChange={(event) => draft.write(event.target.value)}
        />
      )}
      <Findings findings={findings} />
      <Button look="primary" type="submit">
        {t(`arrivals.do.${fate ?? 'new'}`)}
      </Button>
      {tried && fate === null && (
        <p className={text.error} role="alert">
          {t('arrivals.waits.choice')}
        </p>
      )}
    </form>
  )
}

/** null while the choice lacks what it needs. */
function choiceOf(fate: Fate | null, into: ProductId | null, reason: string): ArrivalChoice | null {
  if (fate === 'new') return { as: 'new' }
  if (fate === 'same') return into === null ? null : { as: 'same', candidate: into }
  return fate === 'refused' && reason !== '' ? { as: 'refused', reason } : null
}
