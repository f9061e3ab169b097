import { useState } from 'react'
import { sentTo } from '../../domain/sent'
import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { Ficha } from '../../shared/charts/Ficha'
import { faceOf } from '../../shared/model/faces'
import { Page } from '../../shared/page/Page'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import button from '../../ui/Button.module.css'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/Icon'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import { rove } from '../../ui/roving'
import text from '../../ui/text.module.css'
import { type Incoming, incomingOf, namesake } from './model'
import { Arriving } from './parts/Arriving'
import styles from './View.module.css'

/** The products that the mesas of a province signed: what the province does with each. */
export default function ArrivalsView() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const slot = useApp((state) => state.work?.slot ?? '')
  const all = sentTo(programme, territory).flatMap((sent) => incomingOf(programme, territory, sent) ?? [])
  const waiting = all.filter(({ sent }) => sent.arrival === null)
  const [chosen, setChosen] = useState<string | null>(null)
  const current = all.find((one) => keyOf(one) === chosen) ?? waiting[0] ?? all[0]
  const mesas = new Set(all.map(({ sent }) => sent.mesa)).size
  const counts = { n: all.length, m: mesas, left: waiting.length }
  const closed = isClosed(territory.steps.candidates) || isClosed(territory.steps.ratings)
  const lectura = all.length === 0 ? 'none' : waiting.length > 0 ? 'waiting' : 'done'
  return (
    <Page
      question={t('arrivals.question')}
      lectura={t(`arrivals.lectura.${lectura}`, counts)}
      tools={
        <div className={layout.row}>
          <a className={button.button} href={addressOf({ screen: 'mesas', slot, territory: territory.id })}>
            {t('arrivals.mesas')}
          </a>
          <a
            className={button.button}
            href={addressOf({ screen: 'step', slot, territory: territory.id, step: 'candidates' })}
          >
            {t('arrivals.back')}
          </a>
        </div>
      }
    >
      {closed && waiting.length > 0 && <Notice kind="info">{t('arrivals.closed')}</Notice>}
      {current && (
        <div className={styles.arrivals}>
          <ul className={styles.list} aria-label={t('arrivals.list')} onKeyDown={(event) => rove(event, 'button')}>
            {all.map((one) => (
              <li key={keyOf(one)}>
                <button
                  type="button"
                  className={classes(styles.item, one === current && styles.current)}
                  aria-current={one === current ? 'true' : undefined}
                  onClick={() => setChosen(keyOf(one))}
                >
                  <Item one={one} />
                </button>
              </li>
            ))}
          </ul>
          <Arriving key={keyOf(current)} one={current} onDecided={() => setChosen(null)} />
        </div>
      )}
    </Page>
  )
}

const keyOf = ({ sent }: Incoming): string => `${sent.mesa} ${sent.product}`

function Item({ one }: { readonly one: Incoming }) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const { sent, mesa, candidate } = one
  const state = sent.arrival?.as ?? (namesake(territory, candidate) ? 'there' : 'waiting')
  return (
    <>
      <Ficha face={faceOf(candidate, 'p-x')} size={28} />
      <span>
        <b>{candidate.name}</b>
        <span className={classes(text.note, styles.from)}>
          {t('arrivals.from', { mesa: mesa.name, place: format.ordinal(sent.place) })}
        </span>
      </span>
      <span className={classes(text.note, sent.arrival === null && styles.waiting)}>
        {sent.arrival && sent.arrival.as !== 'refused' && <Icon id="check" size={13} />} {t(`arrivals.state.${state}`)}
      </span>
    </>
  )
}
