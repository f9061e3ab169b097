/** @jsxImportSource preact */
import { usePhone } from '../page'
import { CameraDoor } from '../parts/CameraDoor'
import { PhoneSheet } from '../parts/PhoneSheet'

/** The ticket is here and the questions are not, or cannot be read. */
export function ListMissing() {
  const { turn, t } = usePhone()
  return (
    <CameraDoor>
      {(button) => (
        <PhoneSheet
          title={t('list.title')}
          lead={t(turn.invitation === null ? 'list.say' : 'list.unknown')}
          buttons={button}
        />
      )}
    </CameraDoor>
  )
}
