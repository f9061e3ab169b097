import { type MemberId, id as named } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { groupOf, segmentName } from '../../../shared/people/group'

export interface MemberPickerProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly member: MemberId
  readonly onMember: (member: MemberId) => void
}

/** Who holds the pen: name and segment, with the mark of the segment. */
export function MemberPicker({ programme, territory, member, onMember }: MemberPickerProps) {
  const { t } = useI18n()
  const current = territory.members.find(({ id }) => id === member)
  return (
    <label className="responde">
      <span className="nota">{t('weights.answers')}</span>
      <span className="responde-marco">
        {current && <GroupIcon group={groupOf(programme, current.segment)} size={14} />}
        <select className="responde-lista" value={member} onChange={(event) => onMember(named(event.target.value))}>
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
