import { useRef, useState } from 'react'
import type { MeetingNumber } from '../../../domain/attendance'
import type { Finding } from '../../../domain/finding'
import { presentAt } from '../../../domain/presence'
import { type I18n, useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import fieldStyles from '../../../ui/Field.module.css'
import text from '../../../ui/text.module.css'
import { isReadable, type Line, readLine, type TicketSaid } from '../model'
import styles from './Door.module.css'
import { Seats } from './Seats'

/** Tickets as they come in: one field, one line, Enter. What was understood stands below before it is noted. */
export function Door({ meeting }: { readonly meeting: MeetingNumber }) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [noted, setNoted] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const line = readLine(typed, territory.members, territory.candidates)
  const words = (said: readonly TicketSaid[]) => saidWords(said, i18n)
  const note = (said: readonly TicketSaid[]) => {
    const members = said.map(({ member, present }) => ({ member: member.id, present }))
    const outcomes = [
      act({ kind: 'presence-noted', body: { territory: territory.id, meeting, members } }),
      ...said.flatMap(({ member, interest }) =>
        interest
          ? [
              act({
                kind: 'interest-declared',
                body: {
                  territory: territory.id,
                  member: member.id,
                  product: interest.id,
                  note: t('register.interest.declared'),
                },
              }),
            ]
          : [],
      ),
    ]
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? outcome.findings : []))
    setFindings(refused)
    if (refused.length > 0) return
    const before = new Set(presentAt(territory, meeting))
    for (const { member, present } of members) present ? before.add(member) : before.delete(member)
    setNoted(t('register.noted', { what: words(said), present: before.size, all: territory.members.length }))
    setTyped('')
    field.current?.focus()
  }
  return (
    <div className={styles.door}>
      <form
        className={styles.entry}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReadable(line)) note(line.said)
          else field.current?.select()
        }}
      >
        <label htmlFor="ticket" className={fieldStyles.label}>
          {t('register.field')}
        </label>
        <input
          id="ticket"
          ref={field}
          className={classes(fieldStyles.input, styles.field)}
          value={typed}
          autoComplete="off"
          disabled={!canEdit}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className={styles.reads}>
          <Reading line={line} noted={noted} />
        </p>
        <Button look="primary" type="submit" icon="check" disabled={!canEdit || !isReadable(line)}>
          {t('register.come')} <kbd>Enter</kbd>
        </Button>
        <Findings findings={findings} />
        <h2 className={styles.title}>{t('register.how')}</h2>
        <dl className={styles.how}>
          {(['come', 'several', 'interest', 'left'] as const).map((one) => (
            <div key={one}>
              <dt>{HOW[one]}</dt>
              <dd>{t(`register.how.${one}`)}</dd>
            </div>
          ))}
        </dl>
      </form>
      <Seats meeting={meeting} onToggle={(member, present) => note([{ member, present, interest: null }])} />
    </div>
  )
}

const HOW = { come: 'e12', several: 'e9 e10 e11', interest: 'e12 +cacao', left: '-e12' } as const

function saidWords(said: readonly TicketSaid[], { t, format }: I18n): string {
  return format.list(
    said.map(({ member: { name }, present, interest }) => {
      if (interest) return t('register.reads.interest', { name, product: interest.name })
      return t(present ? 'register.reads.present' : 'register.reads.left', { name })
    }),
  )
}

/** What the line says so far, or what cannot be read in it; with nothing typed, what was noted last. */
function Reading({ line: { said, unread }, noted }: { readonly line: Line; readonly noted: string }) {
  const i18n = useI18n()
  const { t, format } = i18n
  if (unread.length > 0) {
    return (
      <span className={text.error}>
        {unread
          .map(({ read, why, names }) => t(`register.unread.${why}`, { read, names: format.either(names) }))
          .join(' ')}
      </span>
    )
  }
  return said.length > 0 ? t('register.reads', { what: saidWords(said, i18n) }) : noted
}
