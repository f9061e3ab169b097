import { type FormEvent, useState } from 'react'
import { id, type MemberId, type SegmentId, type TableId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextArea, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import note from '../../../ui/text.module.css'
import styles from './PeopleDialog.module.css'

export interface PeopleDialogProps {
  readonly onClose: () => void
}

/** Who fills sheets: mesitas by number, members by code and segment. */
export function PeopleDialog({ onClose }: PeopleDialogProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  return (
    <Dialog title={t('people.title')} onClose={onClose}>
      <Tables />
      <Members />
      <div className={layout.actions}>
        <Button look="text" onClick={() => goTo({ screen: 'import', slot, territory: territory.id, what: 'members' })}>
          {t('people.members.import')}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}

const MOST_TABLES = 40

function Tables() {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [count, setCount] = useState('8')
  const [wrong, setWrong] = useState(false)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const howMany = /^\d{1,2}$/.test(count.trim()) ? Number(count) : 0
    setWrong(howMany < 1 || howMany > MOST_TABLES)
    if (howMany < 1 || howMany > MOST_TABLES) return
    const first = territory.tables.length + 1
    const names = Array.from({ length: howMany }, (_, i) => t('people.tables.name', { n: first + i }))
    const ids = freshIds(
      names,
      territory.tables.map((table) => table.id),
      'mesita',
    )
    act({
      kind: 'tables-registered',
      body: {
        territory: territory.id,
        tables: names.map((name, i) => ({ id: id<TableId>(ids[i] ?? name), name })),
      },
    })
  }
  return (
    <form className={styles.form} onSubmit={add}>
      <h3>{t('people.tables')}</h3>
      <p className={note.note}>{t('people.tables.count', { n: territory.tables.length })}</p>
      <div className={layout.row}>
        <TextField
          className={styles.field}
          label={t('people.tables.howMany')}
          inputMode="numeric"
          value={count}
          error={wrong ? t('people.tables.bad') : null}
          onChange={(event) => setCount(event.target.value)}
        />
        <Button type="submit" icon="plus">
          {t('people.tables.add')}
        </Button>
      </div>
    </form>
  )
}

function Members() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const [text, setText] = useState('')
  const [segment, setSegment] = useState<SegmentId | null>(programme.segments[0]?.id ?? null)
  const names = text
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '')
  const known = new Set(territory.members.map(({ name }) => name))
  const again = names.filter((name, i) => known.has(name) || names.indexOf(name) !== i)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (names.length === 0 || again.length > 0 || segment === null) return
    const ids = freshIds(
      names,
      territory.members.map((member) => member.id),
      'miembro',
    )
    const members = names.map((name, i) => ({ id: id<MemberId>(ids[i] ?? name), name, segment }))
    const outcome = act({ kind: 'members-registered', body: { territory: territory.id, members } })
    if (outcome.status === 'accepted') setText('')
  }
  const counted = programme.segments.map((one) =>
    t('people.members.count', {
      segment: one.name,
      n: territory.members.filter((member) => member.segment === one.id).length,
    }),
  )
  return (
    <form className={styles.form} onSubmit={add}>
      <h3>{t('people.members')}</h3>
      <p className={note.note}>{counted.join(' · ')}</p>
      <Select
        className={styles.field}
        label={t('people.members.segment')}
        options={programme.segments.map(({ id: value, name }) => ({ value, label: name }))}
        value={segment ?? id<SegmentId>('')}
        onChoose={setSegment}
      />
      <TextArea
        className={styles.field}
        label={t('people.members.codes')}
        hint={t('people.members.hint')}
        error={again.length > 0 ? t('people.members.repeated', { codes: again.join(', ') }) : null}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon="plus" disabled={names.length === 0 || again.length > 0}>
        {t('people.members.add')}
      </Button>
    </form>
  )
}
