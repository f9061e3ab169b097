import { useRef, useState } from 'react'
import { sentTo } from '../../domain/sent'
import { useI18n } from '../../i18n/useI18n'
import { Page } from '../../shared/page/Page'
import { MesaDialog } from '../../shared/programme/MesaDialog'
import { provinceName } from '../../shared/programme/provinceName'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import button from '../../ui/Button.module.css'
import layout from '../../ui/layout.module.css'
import { hasArrived, standingsOf } from './model'
import { Flow } from './parts/Flow'
import { MesaCard } from './parts/MesaCard'
import { ProvincialCard } from './parts/ProvincialCard'
import styles from './View.module.css'

/** The mesas of a province: each with its people, its step and its pair, and what came from it to the provincial one. */
export default function MesasView() {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const slot = useApp((state) => state.work?.slot ?? '')
  const cards = useRef<HTMLUListElement>(null)
  const [adding, setAdding] = useState(false)
  const mesas = standingsOf(programme, territory)
  const sent = sentTo(programme, territory)
  const province = provinceName(territory.id)
  return (
    <Page
      question={t('mesas.question')}
      lectura={t(mesas.length === 0 ? 'mesas.lectura.none' : 'mesas.lectura', { province, n: mesas.length })}
      tools={
        <div className={layout.row}>
          {canEdit && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('mesas.new')}
            </Button>
          )}
          {sent.length > 0 && (
            <a className={button.button} href={addressOf({ screen: 'arrivals', slot, territory: territory.id })}>
              {t('mesas.arrivals', { n: sent.length })}
            </a>
          )}
        </div>
      }
    >
      <div className={styles.mesas}>
        {mesas.length > 0 && (
          <>
            <ul ref={cards} aria-label={t('mesas.list', { province })}>
              {mesas.map((one) => (
                <MesaCard key={one.mesa.id} standing={one} province={territory} />
              ))}
            </ul>
            <Flow cards={cards} lines={mesas.map((one) => ({ id: one.mesa.id, whole: hasArrived(one) }))} />
          </>
        )}
        <ProvincialCard />
      </div>
      {adding && <MesaDialog mesa={null} onClose={() => setAdding(false)} onMade={() => setAdding(false)} />}
    </Page>
  )
}
