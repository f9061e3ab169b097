import { useMemo, useState } from 'react'
import { deliveriesOf } from '../../../domain/delivery'
import type { AnsweredStep } from '../../../domain/sitting'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { wallQuestions } from '../model/wall'
import { QrCode } from './QrCode'
import { useAtMostEvery } from './useAtMostEvery'
import styles from './Wall.module.css'
import { WallDeliveries } from './WallDeliveries'
import { WallQuestions } from './WallQuestions'

export interface WallProps {
  readonly step: AnsweredStep
  /** What the code says; null where nothing is asked of people. */
  readonly says: string | null
  /** The same, short enough to be typed; empty where no phone can open it. */
  readonly typed: string
  /** Whether the ballot goes by itself from there, or has to be shown. */
  readonly byHall: boolean
}

/** Whoever watches the bars move one by one could tell who just pressed the button. */
const BARS_EVERY = 5_000

/** What the wall shows while people vote: where phones find the questions, the questions, and how many delivered; nobody's ticket. */
export function Wall(props: WallProps) {
  const { t } = useI18n()
  const [whole, setWhole] = useState(false)
  if (props.says === null) return null
  if (props.typed === '') return <p>{t('inbox.address.none')}</p>
  return (
    <div className={styles.tab}>
      <Button look="primary" icon="projector" onClick={() => setWhole(true)}>
        {t('inbox.wall.project')}
      </Button>
      <WallSheet {...props} />
      {whole && (
        <Dialog title={t('inbox.wall.title')} onClose={() => setWhole(false)} wide className={styles.whole}>
          <WallSheet {...props} />
        </Dialog>
      )}
    </div>
  )
}

function WallSheet({ step, says, typed, byHall }: WallProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const deliveries = useAtMostEvery(
    useMemo(() => deliveriesOf(territory, step), [territory, step]),
    BARS_EVERY,
  )
  return (
    <div className={styles.wall}>
      <WallQuestions questions={wallQuestions(programme, territory, step)} />
      <div className={styles.entry}>
        <p className={styles.address}>{typed}</p>
        {says !== null && <QrCode className={styles.code} says={says} label={t('inbox.wall.code')} />}
        <ol>
          <li>
            <Rich message={t('inbox.wall.first')} />
          </li>
          <li>
            <Rich message={t('inbox.wall.second')} />
          </li>
          <li>
            <Rich message={t(byHall ? 'inbox.wall.third.hall' : 'inbox.wall.third')} />
          </li>
        </ol>
        <p>{t('inbox.wall.paper')}</p>
      </div>
      <WallDeliveries deliveries={deliveries} />
    </div>
  )
}
