/** @jsxImportSource preact */
import { cleared, resumed } from '../model/turn'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'

/** Somebody's ticket was read on a phone that holds answers of another one. Only a person says which of them stays. */
export function OtherTicket() {
  const { turn, change, t } = usePhone()
  const names = { ticket: turn.ticket?.number ?? '', waiting: turn.waiting?.number ?? '' }
  return (
    <PhoneSheet
      title={t('other.title')}
      lead={<Said text={t('other.say', names)} />}
      buttons={
        <>
          <PhoneButton
            look="primary"
            onClick={() => change((now) => resumed({ ...now, waiting: null }, { invitation: null, ticket: null }))}
          >
            {t('other.keep', names)}
          </PhoneButton>
          <PhoneButton onClick={() => change((now) => cleared(now, now.waiting))}>
            {t('other.clear', names)}
          </PhoneButton>
        </>
      }
    />
  )
}
