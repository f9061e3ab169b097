import { type KeyboardEvent, useId, useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { EventId } from '../../../domain/ids'
import { visible } from '../../../domain/visible'
import { useI18n } from '../../../i18n/useI18n'
import { selectCanEdit } from '../../../shared/model/current'
import { FindingList } from '../../../shared/page/FindingList'
import { ReopenOffer } from '../../../shared/page/ReopenOffer'
import { useStep } from '../../../shared/step'
import type { Conflict, Side } from '../../../store/joining'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { isCell, saysOf, titleOf, whereOf } from './conflictWords'
import styles from './OneConflict.module.css'

export interface OneConflictProps {
  readonly conflict: Conflict
  readonly position: { readonly i: number; readonly n: number }
  readonly onMove: (by: 1 | -1) => void
}

/** A choice: the word that stays, or neither. */
type Choice = EventId | 'neither'

/** Two words side by side, this device's at the left; clocks are shown and never decide. A reason is asked for. */
export function OneConflict({ conflict, position, onMove }: OneConflictProps) {
  const i18n = useI18n()
  const { t } = i18n
  const names = useStep()
  const canEdit = useApp(selectCanEdit)
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const device = useApp((state) => state.work?.device ?? '')
  const [choice, setChoice] = useState<Choice | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const group = useId()
  const sides = conflict.sides.toSorted((one, other) => rank(other, device) - rank(one, device))
  const title = titleOf(conflict, names, i18n)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return
    const side = sides[Number(event.key) - 1]
    if (event.key === '0') setChoice('neither')
    else if (side) setChoice(side.event.id)
    else return
    event.preventDefault()
  }
  const decide = () => {
    setTried(true)
    if (choice === null || reason.trim() === '') return
    const kept = choice === 'neither' ? null : choice
    const outcome = act({ kind: 'conflict-settled', body: { thing: conflict.thing, kept, reason: reason.trim() } })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else toast(t('disputes.decided', { what: title }), true)
  }
  return (
    <section aria-labelledby={group} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <div>
          <h3 id={group} className={styles.title}>
            {title}
          </h3>
          <p className={text.note}>{whereOf(conflict, names, i18n)}</p>
        </div>
        <span className={text.note}>{t('disputes.at', position)}</span>
      </header>
      <div role="radiogroup" aria-labelledby={group}>
        <div className={styles.sides}>
          {sides.map((side, i) => (
            <SideWord
              key={side.event.id}
              side={side}
              words={saysOf(conflict, side, names, i18n)}
              isHere={rank(side, device) > 0}
              digit={i + 1}
              group={group}
              chosen={choice === side.event.id}
              onChoose={() => setChoice(side.event.id)}
            />
          ))}
        </div>
        <label className={styles.neither}>
          <input
            type="radio"
            name={group}
            checked={choice === 'neither'}
            onChange={() => setChoice('neither')}
            disabled={!canEdit}
          />
          <span>{t(isCell(conflict) ? 'disputes.neither' : 'disputes.neither.kept')}</span>
          <kbd>0</kbd>
        </label>
      </div>
      {tried && choice === null && (
        <p className={text.error} role="alert">
          {t('disputes.choose.missing')}
        </p>
      )}
      <TextArea
        label={t('disputes.why')}
        hint={t('disputes.why.hint')}
        error={tried && reason.trim() === '' ? t('disputes.why.missing') : null}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <FindingList findings={findings} />
      <ReopenOffer findings={findings} />
      <div className={classes(layout.row, layout.spread, styles.actions)}>
        <span className={layout.row}>
          <Button size="small" icon="left" onClick={() => onMove(-1)}>
            {t('disputes.previous')}
          </Button>
          <Button size="small" icon="right" onClick={() => onMove(1)}>
            {t('disputes.next')}
          </Button>
        </span>
        <Button look="primary" disabled={!canEdit} onClick={decide}>
          {t('disputes.decide')}
        </Button>
      </div>
    </section>
  )
}

/** This device's word comes first; the others keep the order of the record. */
const rank = ({ event }: Side, device: string): number =>
  event.device === device || device.startsWith(`${event.device}.`) ? 1 : 0

interface SideWordProps {
  readonly side: Side
  readonly words: string
  readonly isHere: boolean
  readonly digit: number
  readonly group: string
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** As long as it fits the big figure of a cell. */
const SHORT = 4

function SideWord({ side: { event }, words, isHere, digit, group, chosen, onChoose }: SideWordProps) {
  const { t, format } = useI18n()
  const short = words.length <= SHORT
  const when = `${format.shortDate(event.at, event.off)} ${format.clock(event.at, event.off)}`
  return (
    <div className={styles.side}>
      <p className={styles.who}>
        {isHere ? t('disputes.here') : t('disputes.there', { code: event.device.slice(0, CODE_LETTERS) })}
      </p>
      <p className={short ? styles.figure : styles.words}>{words}</p>
      <p className={text.note}>{t('disputes.clock', { who: visible(event.actor), when })}</p>
      <label className={classes(styles.keep, chosen && styles.chosen)}>
        <input type="radio" name={group} checked={chosen} onChange={onChoose} />
        <span>{short ? t('disputes.keep', { what: words }) : t('disputes.keep.this')}</span>
        <kbd>{digit}</kbd>
      </label>
    </div>
  )
}

/** Enough of a device's name to tell two apart. */
const CODE_LETTERS = 4
