import { useState } from 'react'
import { CHAIN_LINKS } from '../../../domain/charter'
import type { Finding } from '../../../domain/finding'
import type { CharterEntryId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { nameOf } from '../../../shared/faces/named'
import { pickedPair } from '../../../shared/model/charterPapers'
import { selectRunDate } from '../../../shared/model/current'
import { selectFaces } from '../../../shared/model/faces'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Checkbox, type Option, Select, TextArea, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from '../charter.module.css'
import {
  actionsOf,
  BOTH,
  type CharterField,
  type CharterFieldKey,
  type CharterValues,
  entryFrom,
  FORMS,
  freshValues,
  type ListedEntry,
  type ListedPaper,
  lackingFields,
  valuesOf,
} from '../model/form'
import type { Contacts } from './paperParts'

export interface EntryFormProps {
  readonly paper: ListedPaper
  /** The entry that is rewritten; null for a new one. */
  readonly entry: ListedEntry | null
  readonly contacts: Contacts
  readonly onContact: (entry: CharterEntryId, contact: string) => void
  readonly onDone: () => void
}

/** One entry of a paper. What is half typed outlives the screen; a contact never leaves it. */
export function EntryForm({ paper, entry, contacts, onContact, onDone }: EntryFormProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const today = useApp(selectRunDate)
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [contact, setContact] = useState(entry ? (contacts[entry.id] ?? '') : '')
  const begun = JSON.stringify(entry ? valuesOf(entry) : freshValues(paper, territory, programme, today))
  const draft = useDraft(`charter ${territory.id} ${paper} ${entry?.id ?? ''}`, t(`charter.title.${paper}`), begun)
  const values = valuesIn(draft.text)
  const waits = lackingFields(paper, values)
  const write = (key: CharterFieldKey, written: string) => {
    const after: CharterValues = { ...values, [key]: written }
    draft.write(JSON.stringify(after), Object.values(after).filter(Boolean).join(' · '))
  }
  const keep = () => {
    const made = entryFrom(paper, values, territory, entry?.id ?? null)
    const outcome = act({ kind: 'charter-entered', body: { territory: territory.id, entries: [made] } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    if (paper === 'actors') onContact(made.id, contact)
    setContact('')
    draft.drop()
    onDone()
  }
  const fields: readonly CharterField[] = FORMS[paper]
  return (
    <form
      className={styles.form}
      aria-label={t(`charter.title.${paper}`)}
      onSubmit={(event) => {
        event.preventDefault()
        if (waits.length === 0) keep()
      }}
    >
      {fields.map((field) => (
        <FieldOf key={field.key} field={field} value={values[field.key] ?? ''} onWrite={write} />
      ))}
      {paper === 'actors' && (
        <TextField
          label={t('charter.field.contact')}
          hint={t('charter.field.contact.hint')}
          value={contact}
          maxLength={200}
          onChange={(event) => setContact(event.target.value)}
        />
      )}
      <Findings findings={findings} />
      <div className={layout.row}>
        <Button type="submit" look="primary" icon={entry ? 'check' : 'plus'} disabled={waits.length > 0}>
          {t(entry ? 'charter.save' : 'charter.add')}
        </Button>
        {entry && (
          <Button
            look="text"
            onClick={() => {
              draft.drop()
              onDone()
            }}
          >
            {t('charter.cancel')}
          </Button>
        )}
      </div>
      {waits.length > 0 && (
        <p className={text.note}>
          {t('charter.waits', { what: format.list(waits.map((key) => t(`charter.field.${key}`).toLowerCase())) })}
        </p>
      )}
    </form>
  )
}

interface FieldOfProps {
  readonly field: CharterField
  readonly value: string
  readonly onWrite: (key: CharterFieldKey, value: string) => void
}

function FieldOf({ field: { key, shape }, value, onWrite }: FieldOfProps) {
  const { t } = useI18n()
  const options = useOptions(key)
  const label = t(`charter.field.${key}`)
  const hint = HINTED.find((one) => one === key)
  const common = { label, value, ...(hint && { hint: t(`charter.field.${hint}.hint`) }) }
  switch (shape) {
    case 'tick':
      return (
        <Checkbox label={label} checked={value === 'yes'} onChange={(checked) => onWrite(key, checked ? 'yes' : '')} />
      )
    case 'choice':
      return <Select label={label} value={value} options={options} onChoose={(chosen) => onWrite(key, chosen)} />
    case 'lines':
      return <TextArea {...common} rows={2} maxLength={600} onChange={(event) => onWrite(key, event.target.value)} />
    case 'day':
      return <TextField {...common} type="date" onChange={(event) => onWrite(key, event.target.value)} />
    case 'count':
      return (
        <TextField
          {...common}
          inputMode="numeric"
          maxLength={3}
          onChange={(event) => onWrite(key, event.target.value)}
        />
      )
    case 'line':
      return <TextField {...common} maxLength={200} onChange={(event) => onWrite(key, event.target.value)} />
  }
}

const HINTED = ['mandate', 'commission', 'unit', 'base', 'instrument'] as const

/** What a field may be chosen from. */
function useOptions(key: CharterFieldKey): readonly Option<string>[] {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const faces = selectFaces(programme, territory)
  const pair = pickedPair(territory).map((product) => ({ value: product as string, label: nameOf(faces, product) }))
  switch (key) {
    case 'segment':
      return programme.segments.map(({ id, name }) => ({ value: id, label: name }))
    case 'about':
      return [{ value: BOTH, label: t('charter.both') }, ...pair]
    case 'product':
      return pair
    case 'link':
      return CHAIN_LINKS.map((link) => ({ value: link, label: t(`charter.link.${link}`) }))
    case 'action':
      return [
        { value: '', label: '—' },
        ...actionsOf(territory).map(({ id, action }) => ({ value: id, label: action })),
      ]
    case 'state':
      return (['done', 'late'] as const).map((state) => ({ value: state, label: t(`charter.review.${state}`) }))
    default:
      return []
  }
}

/** A draft as this version writes it; one that is something else begins anew. */
function valuesIn(draft: string): CharterValues {
  try {
    const read: unknown = JSON.parse(draft)
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
