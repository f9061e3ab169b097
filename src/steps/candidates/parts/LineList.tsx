import { useRef } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { Grows } from './Grows'
import styles from './LineList.module.css'
import written from './written.module.css'

export interface LineListProps {
  /** Names the list among the fields of the step. */
  readonly field: string
  /** Whose lines they are. */
  readonly of: string
  readonly label: string
  readonly lines: readonly string[]
  readonly editable: boolean
  /** True when they were taken. */
  readonly onChange: (lines: readonly string[]) => boolean
  readonly wide?: boolean
}

/** Lines people wrote, one under the other. Enter writes the next; an emptied line goes; each is kept when it is left. */
export function LineList({ field, of, label, lines, editable, onChange, wide = false }: LineListProps) {
  const { t } = useI18n()
  const list = useRef<HTMLUListElement>(null)
  const said = lines.join('\n')
  // No line holds a break, so that together they are one text.
  const draft = useDraft(field, t('draft.of', { field: label, name: of }), said)
  const drafts = draft.text === '' ? [] : draft.text.split('\n')
  const keep = () => {
    const clean = drafts.map((line) => line.trim()).filter((line) => line !== '')
    if (clean.join('\n') === said || onChange(clean)) draft.drop()
  }
  // Moving on is leaving: what is left is kept once.
  const toNext = (index: number) => list.current?.querySelectorAll('textarea')[index + 1]?.focus()
  const shown = editable ? [...drafts, ''] : lines
  return (
    <div className={wide ? styles.wide : undefined}>
      <h3 className={written.heading}>{label}</h3>
      {!editable && lines.length === 0 && <p className={text.note}>{t('candidates.nothing')}</p>}
      <ul ref={list} className={wide ? styles.halves : undefined}>
        {shown.map((line, i) => (
          <li
            // Lines have no identity but their place: they are texts in an order.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            className={classes(
              styles.item,
              editable && styles.editable,
              wide && styles.marked,
              wide && i === drafts.length && styles.unwritten,
            )}
          >
            {editable ? (
              <Grows
                className={classes(written.line, !wide && written.ruled)}
                label={t('candidates.line', { label, n: i + 1 })}
                placeholder={i === drafts.length ? t('candidates.line.add') : undefined}
                value={line}
                onText={(text) => draft.write(Object.assign([...drafts], { [i]: text }).join('\n'))}
                onEnter={() => toNext(i)}
                onLeave={keep}
              />
            ) : (
              line
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
