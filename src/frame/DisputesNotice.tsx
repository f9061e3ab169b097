import { useI18n } from '../i18n/useI18n'
import { selectUndecided } from '../shared/model/disputes'
import { usePlaceName } from '../shared/programme/usePlaceName'
import { addressOf } from '../store/route'
import { useApp } from '../store/useApp'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** What two devices wrote apart and waits for a person: shown until it is decided, in the province at hand or in all. */
export function DisputesNotice() {
  const { t } = useI18n()
  const nameOf = usePlaceName()
  const route = useApp((state) => state.route)
  const all = useApp(selectUndecided)
  if (route.screen === 'start' || route.screen === 'disputes' || route.screen === 'join') return null
  const here = 'territory' in route ? all.filter(({ territory }) => territory === route.territory) : all
  if (here.length === 0) return null
  const n = here.reduce((sum, { conflicts, late }) => sum + conflicts + late, 0)
  return (
    <Notice kind="review" className={styles.notice}>
      <p>{t('notice.disputes', { n })}</p>
      {here.map(({ territory }) => (
        <p key={territory}>
          <a href={addressOf({ screen: 'disputes', slot: route.slot, territory })}>
            {t('notice.disputes.go', { province: nameOf(territory) })}
          </a>
        </p>
      ))}
    </Notice>
  )
}
