import { type MemberId, id as named } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import text from '../../../ui/text.module.css'
import styles from './MemberPicker.module.css'

export interface MemberPickerProps {
  readonly member: MemberId
  readonly onMember: (member: MemberId) => void
}

/** Whose answers are written: name and segment, with the mark of the segment. */
export function MemberPicker({ member, onMember }: MemberPickerProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const current = territory.members.find(({ id }) => id === member)
  return (
    <label className={styles.picker}>
      <span className={text.note}>{t('weights.answers')}</span>
      <span className={styles.frame}>
        {current && <GroupIcon group={groupOf(programme, current.segment)} size={14} />}
        <select className={styles.list} value={member} onChange={(event) => onMember(named(event.target.value))}>
          {territory.members.map(({ id, name, segment }) => (
            <option key={id} value={id}>
              {name} · {segmentName(programme, segment)}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
