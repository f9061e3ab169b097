import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import { TIMES, type TimeThere, wayAdvice } from '../model/wayAdvice'
import styles from './WayGuide.module.css'

const SIDES = ['yes', 'no'] as const
type Side = (typeof SIDES)[number]

/** Three questions, and the way of weighing that suits: what it asks, how long it takes, what it gives up. */
export function WayGuide({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n()
  const [time, setTime] = useState<TimeThere>('long')
  const [figures, setFigures] = useState<Side>('yes')
  const [degree, setDegree] = useState<Side>('yes')
  const way = wayAdvice({ time, figures: figures === 'yes', degree: degree === 'yes' })
  const sides = (question: 'figures' | 'degree') =>
    SIDES.map((id) => ({ id, label: t(`weights.way.${question}.${id}`) }))
  return (
    <Dialog title={t('weights.way.title')} onClose={onClose}>
      <div className={layout.form}>
        <Asked question={t('weights.way.time')}>
          <Segmented<TimeThere>
            label={t('weights.way.time')}
            options={TIMES.map((id) => ({ id, label: t(`weights.way.time.${id}`) }))}
            current={time}
            onChoose={setTime}
          />
        </Asked>
        <Asked question={t('weights.way.figures')}>
          <Segmented<Side>
            label={t('weights.way.figures')}
            options={sides('figures')}
            current={figures}
            onChoose={setFigures}
          />
        </Asked>
        <Asked question={t('weights.way.degree')}>
          <Segmented<Side>
            label={t('weights.way.degree')}
            options={sides('degree')}
            current={degree}
            onChoose={setDegree}
          />
        </Asked>
        <div role="status">
          <Notice kind="done">
            <p>
              <b>{t(`weights.way.${way}`)}</b>
            </p>
            <p>{t(`weights.way.${way}.asks`)}</p>
            <p>{t(`weights.way.${way}.gives-up`)}</p>
          </Notice>
        </div>
        <p className={text.note}>{t('weights.way.where')}</p>
      </div>
      <div className={layout.actions}>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Asked({ question, children }: { readonly question: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <p className={styles.question}>{question}</p>
      {children}
    </div>
  )
}
