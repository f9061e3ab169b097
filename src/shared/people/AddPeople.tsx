import { type FormEvent, useState } from 'react'
import type { Finding } from '../../domain/finding'
import { id, type MemberId, type SegmentId } from '../../domain/ids'
import { LONGEST_NAME, tooLongName } from '../../domain/name'
import { sameWords } from '../../domain/product'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Checkbox, Select, TextArea } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { useDraft } from '../drafts/useDraft'
import { freshIds } from '../model/freshIds'
import { Findings } from '../page/Findings'
import { useStep } from '../step'
import { segmentName } from './group'
import styles from './PeopleDialog.module.css'

export interface AddPeopleProps {
  readonly onAdded?: (member: MemberId) => void
}

/** One person after another with Enter, or many at once, a line each, of one segment. Who may be there already is asked about. */
export function AddPeople({ onAdded }: AddPeopleProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const draft = useDraft('people', t('people.title'), '')
  const [segment, setSegment] = useState<SegmentId>(programme.segments[0]?.id ?? id('pub'))
  const [agreed, setAgreed] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const names = draft.text
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '')
  const known = territory.members.filter(({ name }) => names.some((one) => sameWords(one, name)))
  const twice = names.filter((name, i) => names.findIndex((one) => sameWords(one, name)) !== i)
  const again = [
    ...known.map(({ name, segment: own }) => t('people.inSegment', { name, segment: segmentName(programme, own) })),
    ...twice,
  ]
  const long = names.find(tooLongName)
  const waits = names.length === 0 || long !== undefined || (again.length > 0 && !agreed)
  const add = (event?: FormEvent) => {
    event?.preventDefault()
    if (waits) return
    const ids = freshIds(
      names,
      territory.members.map((member) => member.id),
      'persona',
    )
    const members = names.map((name, i) => ({ id: id<MemberId>(ids[i] ?? name), name, segment }))
    const outcome = act({ kind: 'members-registered', body: { territory: territory.id, members } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    draft.drop()
    setAgreed(false)
    const [first] = members
    if (first) onAdded?.(first.id)
  }
  return (
    <form className={styles.form} onSubmit={add}>
      <TextArea
        className={styles.field}
        rows={names.length > 1 ? 5 : 1}
        label={t('people.name')}
        hint={t('people.hint')}
        error={long === undefined ? null : t('finding.name-too-long', { letters: long.length, limit: LONGEST_NAME })}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <Select
        className={styles.field}
        label={t('people.segment')}
        options={programme.segments.map(({ id: value, name }) => ({ value, label: name }))}
        value={segment}
        onChoose={setSegment}
      />
      {again.length > 0 && (
        <Notice kind="review">
          <p>{t('people.again', { names: format.list(again), n: again.length })}</p>
          <Checkbox label={t('people.again.agreed')} checked={agreed} onChange={setAgreed} />
        </Notice>
      )}
      <Button look="primary" type="submit" icon="plus" disabled={waits}>
        {names.length > 1 ? t('people.add.many', { n: names.length }) : t('people.add')}
      </Button>
      <Findings findings={findings} />
    </form>
  )
}
