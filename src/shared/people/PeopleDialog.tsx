import type { MemberId } from '../../domain/ids'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import layout from '../../ui/layout.module.css'
import { useStep } from '../step'
import { AddPeople } from './AddPeople'
import styles from './PeopleDialog.module.css'
import { PersonRow } from './PersonRow'
import { Tables } from './Tables'

export interface PeopleDialogProps {
  readonly onClose: () => void
  /** The first of those just registered, to go on with. */
  readonly onAdded?: (member: MemberId) => void
}

/** Who sits at the mesa and fills ballots, and the mesitas they work in: the one place where they are written and corrected. */
export function PeopleDialog({ onClose, onAdded }: PeopleDialogProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  return (
    <Dialog title={t('people.title')} onClose={onClose}>
      <AddPeople {...(onAdded && { onAdded })} />
      <h3>{t('people.list', { n: territory.members.length })}</h3>
      <ul className={styles.people}>
        {programme.segments.flatMap(({ id: segment }) =>
          territory.members
            .filter((member) => member.segment === segment)
            .map((member) => <PersonRow key={member.id} member={member} />),
        )}
      </ul>
      <Tables />
      <div className={layout.actions}>
        <Button look="text" onClick={() => goTo({ screen: 'import', slot, territory: territory.id, what: 'members' })}>
          {t('people.import')}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}
