import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { plain } from '../../../domain/product'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { questionsOf } from '../../../shared/model/ballots/asked'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import { firstTyping, nextSheet, paperSheets, sheetAtDoor } from '../model/paper'
import { emptySheet, isComplete, linesApart, type TypedSheet, typed } from '../model/typing'
import { PaperLines } from './PaperLines'
import styles from './parts.module.css'
import { useSeed } from './useSeed'
import { Words } from './Words'

type Typing = 'first' | 'second'

/** Sheets of paper typed with a keypad, one key a line, by one person and then by another; sealed with Enter. */
export function PaperTyping({ step }: { readonly step: AnsweredStep }) {
  const { t } = useI18n()
  const { territory } = useStep()
  const { seed, useWords } = useSeed()
  const [typing, setTyping] = useState<Typing>('first')
  const [asked, setAsked] = useState('')
  const [said, setSaid] = useState('')
  const sheets = paperSheets(territory, step)
  if (!seed) return <Words onWords={useWords} />
  const wanted = sheets.find(({ ticket }) => plain(ticket) === plain(asked.trim()))
  const ticket = asked.trim() === '' ? nextSheet(sheets, typing) : (wanted?.ticket ?? null)
  const once = sheets.filter(({ typings }) => typings === 1).map((one) => one.ticket)
  const nothing = asked.trim() === '' ? t('inbox.paper.none') : t('inbox.paper.unknown', { read: asked.trim() })
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Segmented
          label={t('inbox.paper.who')}
          options={[
            { id: 'first', label: t('inbox.paper.first') },
            { id: 'second', label: t('inbox.paper.second', { n: once.length }) },
          ]}
          current={typing}
          onChoose={(id) => setTyping(id === 'second' ? 'second' : 'first')}
        />
        <TextField
          label={t('inbox.paper.other')}
          value={asked}
          autoComplete="off"
          onChange={(event) => setAsked(event.target.value)}
        />
      </div>
      <p role="status">{said}</p>
      {ticket === null ? (
        <p className={text.note}>{nothing}</p>
      ) : (
        <Sheet
          key={`${step} ${ticket} ${typing}`}
          step={step}
          ticket={ticket}
          typing={typing}
          seed={seed}
          elsewhere={sheets.find((one) => one.ticket === ticket)?.elsewhere === true}
          onSealed={(receipt) => {
            setSaid(t('inbox.paper.sealed', { ticket, receipt }))
            setAsked('')
          }}
        />
      )}
    </div>
  )
}

interface SheetProps {
  readonly step: AnsweredStep
  readonly ticket: string
  readonly typing: Typing
  readonly seed: Uint8Array
  /** Its person delivered by another road. */
  readonly elsewhere: boolean
  readonly onSealed: (receipt: string) => void
}

/** One sheet. The second typist sees an empty one, and the first one's reading only where, at the end, it differs. */
function Sheet({ step, ticket, typing, seed, elsewhere, onSealed }: SheetProps) {
  const { t } = useI18n()
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const random = useApp((state) => state.ballots.random)
  const questions = questionsOf(territory, step)
  const [sheet, setSheet] = useState<TypedSheet>(() => emptySheet(questions.length))
  const [settled, setSettled] = useState<readonly number[]>([])
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const pad = useRef<HTMLInputElement>(null)
  useEffect(() => {
    pad.current?.focus()
  }, [])
  const kind = questions[0]?.kind ?? 'judgement'
  const first = typing === 'second' ? firstTyping(territory, step, ticket, seed) : null
  const complete = isComplete(sheet)
  const open = complete && first ? linesApart(sheet.marks, first).filter((line) => !settled.includes(line)) : []
  const [line] = open
  const seal = () => {
    const door = sheetAtDoor(territory, step, { ticket, sheet, random: random(32) })
    const outcome = door?.act ? act(door.act) : null
    if (outcome?.status === 'refused') setFindings(outcome.findings)
    if (outcome?.status === 'accepted') onSealed(door?.received[0]?.receipt ?? '—')
  }
  const press = (key: string): boolean => {
    if (key === 'Enter') {
      if (complete && open.length === 0) seal()
      return true
    }
    // A difference is settled by the key that the paper bears out, whichever of the two had it.
    const after = typed(line === undefined ? sheet : { marks: sheet.marks.with(line, null), at: line }, key, kind)
    if (!after) return false
    if (line !== undefined && key !== '/' && key !== '-') {
      setSettled([...settled, line])
      setSheet({ ...after, at: sheet.at })
    } else if (line === undefined) setSheet(after)
    return true
  }
  return (
    <div className={styles.pad}>
      <h2>{t('inbox.paper.sheet', { ticket })}</h2>
      {elsewhere && <p className={text.error}>{t('inbox.paper.elsewhere')}</p>}
      <p role="status">
        {line !== undefined && t('inbox.paper.differs', { line: line + 1, n: open.length })}
        {complete && open.length === 0 && t('inbox.paper.ready')}
        {!complete && t('inbox.paper.line', { line: sheet.at + 1, all: questions.length })}
      </p>
      <label className={styles.row}>
        {t('inbox.paper.here')}
        <input
          ref={pad}
          className={styles.keys}
          readOnly
          value=""
          disabled={!canEdit}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            if (press(event.key)) event.preventDefault()
          }}
        />
      </label>
      <PaperLines
        step={step}
        questions={questions}
        marks={sheet.marks}
        at={line ?? (complete ? null : sheet.at)}
        differing={first ? open : []}
        first={first}
      />
      <Button look="primary" icon="lock" disabled={!canEdit || !complete || open.length > 0} onClick={seal}>
        {t('inbox.paper.seal')} <kbd>Enter</kbd>
      </Button>
      <p className={text.note}>{t(kind === 'judgement' ? 'inbox.paper.keys.judgement' : 'inbox.paper.keys.rating')}</p>
      <Findings findings={findings} />
    </div>
  )
}
