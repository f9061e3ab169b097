import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type MemberId, type SegmentId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { Findings } from '../../../shared/page/Findings'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import styles from './MembersDialog.module.css'
import person from './person.module.css'

export interface MembersDialogProps {
  readonly onClose: () => void
  readonly onAdded: (member: MemberId) => void
}

/** Who sits at the mesa: a name or a code, and a segment. One added after another; a mistake is corrected in place. */
export function MembersDialog({ onClose, onAdded }: MembersDialogProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const [editing, setEditing] = useState<MemberId | null>(null)
  const [name, setName] = useState('')
  const [segment, setSegment] = useState<SegmentId>(programme.segments[0]?.id ?? id('pub'))
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const register = () => {
    if (name.trim() === '') return
    const member = { id: editing ?? freshMember(), name: name.trim(), segment }
    const outcome = act({ kind: 'members-registered', body: { territory: territory.id, members: [member] } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    if (editing === null) onAdded(member.id)
    setEditing(null)
    setName('')
  }
  return (
    <Dialog title={t('weights.members.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          register()
        }}
      >
        <TextField
          label={t('weights.members.name')}
          hint={t('weights.members.hint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          label={t('weights.members.segment')}
          options={programme.segments.map((one) => ({ value: one.id, label: one.name }))}
          value={segment}
          onChoose={setSegment}
        />
        <Button look="primary" type="submit" className={styles.add} disabled={name.trim() === ''}>
          {t(editing === null ? 'weights.members.add' : 'weights.members.save')}
        </Button>
      </form>
      <Findings findings={findings} />
      <h3>{t('weights.members.list', { n: territory.members.length })}</h3>
      <ul className={styles.people}>
        {territory.members.map((member) => (
          <li key={member.id} className={person.person}>
            <GroupIcon group={groupOf(programme, member.segment)} size={14} />
            <span>
              {member.name} · {segmentName(programme, member.segment)}
            </span>
            <Button
              size="small"
              look="text"
              className={styles.edit}
              aria-label={t('weights.members.edit', { name: member.name })}
              onClick={() => {
                setEditing(member.id)
                setName(member.name)
                setSegment(member.segment)
              }}
            >
              {t('action.edit')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </div>
    </Dialog>
  )
}

/** A name no other device will give to somebody else: 48 random bits. */
function freshMember(): MemberId {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return id<MemberId>(`m-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}
