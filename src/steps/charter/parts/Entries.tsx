import { useState } from 'react'
import { type CharterEntry, entriesOf, isForAnotherPair } from '../../../domain/charter'
import type { CharterEntryId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { pickedPair } from '../../../shared/model/charterPapers'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import text from '../../../ui/text.module.css'
import styles from '../charter.module.css'
import type { ListedEntry, ListedPaper } from '../model/form'
import { EntryForm } from './EntryForm'
import type { Contacts } from './paperParts'

export interface EntriesProps {
  readonly paper: ListedPaper
  readonly contacts: Contacts
  readonly onContact: (entry: CharterEntryId, contact: string) => void
}

/** What is written on a paper, to be corrected or taken away, and the form for one more. */
export function Entries({ paper, contacts, onContact }: EntriesProps) {
  const { t } = useI18n()
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const [editing, setEditing] = useState<CharterEntryId | null>(null)
  const { charter = [] } = territory
  const entries: readonly ListedEntry[] = entriesOf(charter, paper)
  const edited = entries.find(({ id }) => id === editing) ?? null
  const strike = (entry: CharterEntryId) => {
    const outcome = act({ kind: 'charter-struck', body: { territory: territory.id, entry } })
    if (outcome.status === 'accepted' && paper === 'actors') onContact(entry, '')
  }
  return (
    <>
      {canEdit && (
        <EntryForm
          key={edited?.id ?? entries.length}
          paper={paper}
          entry={edited}
          contacts={contacts}
          onContact={onContact}
          onDone={() => setEditing(null)}
        />
      )}
      {entries.length > 0 && (
        <>
          <h3>{t('charter.written')}</h3>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <span>
                  {nameOfEntry(entry, charter)}
                  {isForAnotherPair(entry, charter, pickedPair(territory)) && (
                    <em className={styles.stray}>{t('charter.entry.other')}</em>
                  )}
                </span>
                {canEdit && (
                  <span className={styles.acts}>
                    <Button
                      size="small"
                      look="text"
                      aria-label={t('charter.edit.one', { what: nameOfEntry(entry, charter) })}
                      onClick={() => setEditing(entry.id)}
                    >
                      {t('charter.edit')}
                    </Button>
                    <Button
                      size="small"
                      look="text"
                      aria-label={t('charter.strike.one', { what: nameOfEntry(entry, charter) })}
                      onClick={() => strike(entry.id)}
                    >
                      {t('charter.strike')}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={text.note}>{t('charter.write.hint')}</p>
    </>
  )
}

/** An entry in a few words. */
function nameOfEntry(entry: ListedEntry, charter: readonly CharterEntry[]): string {
  switch (entry.paper) {
    case 'actors':
      return entry.institution
    case 'committee':
      return [entry.commission, entry.charge, entry.institution].filter(Boolean).join(' · ')
    case 'pact':
      return `${entry.institution} · ${entry.promise}`
    case 'plan':
      return entry.action
    case 'management':
      return `${actionName(entry.action, charter)} · ${entry.unit}`
    case 'review':
      return `${entry.on} · ${actionName(entry.action, charter)}`
  }
}

const actionName = (action: CharterEntryId, charter: readonly CharterEntry[]): string =>
  entriesOf(charter, 'plan').find(({ id }) => id === action)?.action ?? action
