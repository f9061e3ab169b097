import { type FormEvent, useState } from 'react'
import { id, type TableId } from '../../domain/ids'
import type { Table } from '../../domain/mesa'
import { isUsed } from '../../domain/usage'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { freshIds } from '../model/freshIds'
import { EditName } from '../names/EditName'
import { useStep } from '../step'
import { useWritten } from '../written'
import styles from './PeopleDialog.module.css'
import person from './person.module.css'

const MOST_TABLES = 40

/** The mesitas: so many more by number, each with a name that can be corrected. */
export function Tables() {
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
    const tables = names.map((name, i) => ({ id: id<TableId>(ids[i] ?? name), name }))
    act({ kind: 'tables-registered', body: { territory: territory.id, tables } })
  }
  return (
    <section>
      <h3>{t('people.tables', { n: territory.tables.length })}</h3>
      <ul className={styles.people}>
        {territory.tables.map((table) => (
          <TableRow key={table.id} table={table} />
        ))}
      </ul>
      <form className={styles.form} onSubmit={add}>
        <TextField
          label={t('people.tables.howMany')}
          inputMode="numeric"
          value={count}
          error={wrong ? t('people.tables.bad') : null}
          onChange={(event) => setCount(event.target.value)}
        />
        <Button type="submit" icon="plus">
          {t('people.tables.add')}
        </Button>
      </form>
    </section>
  )
}

function TableRow({ table }: { readonly table: Table }) {
  const { t } = useI18n()
  const { territory, canEdit } = useStep()
  const used = isUsed(useWritten(), { sort: 'table', id: table.id })
  const act = useApp((state) => state.act)
  const [editing, setEditing] = useState(false)
  const { id: own, name } = table
  if (editing) {
    return (
      <li className={styles.editing}>
        <EditName
          label={t('people.tables.rename', { name })}
          name={name}
          taken={territory.tables.filter((one) => one !== table).map((one) => one.name)}
          onCancel={() => setEditing(false)}
          onSave={(written) => {
            act({ kind: 'tables-registered', body: { territory: territory.id, tables: [{ id: own, name: written }] } })
            setEditing(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className={person.person}>
      <span className={styles.name}>{name}</span>
      {canEdit && (
        <span className={layout.row}>
          <Button size="small" look="text" aria-label={t('people.edit', { name })} onClick={() => setEditing(true)}>
            {t('action.edit')}
          </Button>
          {!used && (
            <Button
              size="small"
              look="text"
              aria-label={t('people.delete', { name })}
              onClick={() =>
                act({ kind: 'entry-deleted', body: { territory: territory.id, entry: { sort: 'table', id: own } } })
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
