import { useState } from 'react'
import type { Finding } from '../../domain/finding'
import type { MemberId } from '../../domain/ids'
import type { Member } from '../../domain/mesa'
import { sameWords } from '../../domain/product'
import { isUsed } from '../../domain/usage'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import type { Outcome } from '../../store/workSlice'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { GroupIcon } from '../charts/GroupMark'
import { EditName } from '../names/EditName'
import { Findings } from '../page/Findings'
import { useStep } from '../step'
import { useWritten } from '../written'
import { groupOf, segmentName } from './group'
import styles from './PeopleDialog.module.css'
import person from './person.module.css'

/** One person of the list: the name and the segment, corrected in place; deleted while nobody heard them, merged when entered twice. */
export function PersonRow({ member }: { readonly member: Member }) {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const written = useWritten()
  const act = useApp((state) => state.act)
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null)
  const [segment, setSegment] = useState(member.segment)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const { id, name } = member
  const others = territory.members.filter((one) => one.id !== id)
  const told = (outcome: Outcome) => {
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') setOpen(null)
  }
  if (open === 'edit') {
    return (
      <li className={styles.editing}>
        <EditName
          label={t('people.name')}
          name={name}
          taken={others.some((one) => sameWords(one.name, name)) ? [] : others.map((one) => one.name)}
          onCancel={() => setOpen(null)}
          onSave={(written) =>
            told(
              act({
                kind: 'members-registered',
                body: { territory: territory.id, members: [{ id, name: written, segment }] },
              }),
            )
          }
        >
          <Select
            label={t('people.segment')}
            options={programme.segments.map((one) => ({ value: one.id, label: one.name }))}
            value={segment}
            onChoose={setSegment}
          />
        </EditName>
        <Findings findings={findings} />
      </li>
    )
  }
  if (open === 'merge') {
    return (
      <li className={styles.editing}>
        <Merge
          member={member}
          others={others}
          onCancel={() => setOpen(null)}
          onInto={(into) => told(act({ kind: 'members-merged', body: { territory: territory.id, from: id, into } }))}
        />
        <Findings findings={findings} />
      </li>
    )
  }
  const used = isUsed(written, { sort: 'member', id })
  return (
    <li className={person.person}>
      <GroupIcon group={groupOf(programme, member.segment)} size={14} />
      <span className={styles.name}>
        {name} · {segmentName(programme, member.segment)}
        <Findings findings={findings} />
      </span>
      {canEdit && (
        <span className={styles.tools}>
          <Button size="small" look="text" aria-label={t('people.edit', { name })} onClick={() => setOpen('edit')}>
            {t('action.edit')}
          </Button>
          {others.length > 0 && (
            <Button size="small" look="text" aria-label={t('people.merge', { name })} onClick={() => setOpen('merge')}>
              {t('people.merge.short')}
            </Button>
          )}
          {!used && (
            <Button
              size="small"
              look="text"
              aria-label={t('people.delete', { name })}
              onClick={() =>
                told(act({ kind: 'entry-deleted', body: { territory: territory.id, entry: { sort: 'member', id } } }))
              }
            >
              {t('action.delete')}
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

interface MergeProps {
  readonly member: Member
  readonly others: readonly Member[]
  readonly onCancel: () => void
  readonly onInto: (into: MemberId) => void
}

/** Which other entry is the same person, and what becomes of the answers. */
function Merge({ member, others, onCancel, onInto }: MergeProps) {
  const { t } = useI18n()
  const { programme } = useStep()
  const alike = others.find(({ name }) => sameWords(name, member.name)) ?? others[0]
  const [into, setInto] = useState<MemberId | undefined>(alike?.id)
  const chosen = others.find(({ id }) => id === into)
  if (!chosen) return null
  return (
    <>
      <Select
        label={t('people.merge.into', { name: member.name })}
        options={others.map(({ id, name, segment }) => ({
          value: id,
          label: t('people.inSegment', { name, segment: segmentName(programme, segment) }),
        }))}
        value={chosen.id}
        onChoose={setInto}
      />
      <p className={text.note}>{t('people.merge.what', { from: member.name, into: chosen.name })}</p>
      <div className={layout.row}>
        <Button size="small" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button size="small" look="primary" onClick={() => onInto(chosen.id)}>
          {t('people.merge.do')}
        </Button>
      </div>
    </>
  )
}
