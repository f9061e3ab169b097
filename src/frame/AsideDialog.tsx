import { visible } from '../domain/visible'
import { findingText } from '../i18n/findings'
import { useI18n } from '../i18n/useI18n'
import { useActName } from '../shared/acts/useActName'
import { usePlaceName } from '../shared/programme/usePlaceName'
import type { Work } from '../store/work'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import layout from '../ui/layout.module.css'
import text from '../ui/text.module.css'

export interface AsideDialogProps {
  readonly aside: Work['folded']['aside']
  readonly onClose: () => void
}

/** The acts that do not count: who did what, when, where, and why it does not hold there. */
export function AsideDialog({ aside, onClose }: AsideDialogProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const nameOf = useActName()
  const placeName = usePlaceName()
  return (
    <Dialog title={t('aside.title')} onClose={onClose} wide>
      <p className={text.note}>{t('aside.why')}</p>
      <ul>
        {aside.map(({ event, findings }) => {
          const place = placeIn(event.body)
          const province = place === null ? null : placeName(place)
          return (
            <li key={event.id}>
              <b>
                {t(province === null ? 'aside.item' : 'aside.item.place', {
                  who: visible(event.actor),
                  when: `${format.shortDate(event.at, event.off)} ${format.clock(event.at, event.off)}`,
                  province: province ?? '',
                  act: nameOf(event),
                })}
              </b>
              {[...new Set(findings.map((finding) => findingText(finding, i18n)))].map((why) => (
                <p key={why} className={text.note}>
                  {why}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
      <div className={layout.actions}>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}

/** The place a body names, whatever else is in it. */
const placeIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'territory' in body && typeof body.territory === 'string'
    ? body.territory
    : null
