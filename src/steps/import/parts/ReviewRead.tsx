import { useEffect, useId, useRef } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Refusal } from '../../../shared/page/Refusal'
import { Button } from '../../../ui/Button'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { Errors } from './Errors'
import { HowRead } from './HowRead'
import { ReadTable } from './ReadTable'
import styles from './ReviewRead.module.css'
import type { Numbered } from './troubles'
import type { BringIn } from './useBringIn'
import type { ReadingHand, SourceReading } from './useReading'

export interface ReviewProps {
  readonly reading: Extract<SourceReading, { readonly status: 'read' }>
  readonly hand: ReadingHand
  readonly troubles: readonly Numbered[]
  readonly errors: number
  readonly bringIn: BringIn
}

/** Left, what stops the file and its repairs; right, the file as read; below, the one act that brings it in. */
export function ReviewRead({ reading, hand, troubles, errors, bringIn }: ReviewProps) {
  const { t } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  const waits = useId()
  useErrorWalk(root, errors)
  const { understood, goodOnly, clean } = reading
  const { table, leftOut, pieces } = understood.result
  const rows = table.rows.length
  const empty = pieces.length === 0
  const good = goodOnly?.result.table.rows.length ?? 0
  return (
    <div className={styles.review} ref={root}>
      <Errors troubles={troubles} onRepair={hand.repair} />
      <section>
        <div className={classes(layout.row, layout.spread)}>
          <h2>{t('import.table')}</h2>
          <HowRead
            how={table.how}
            headings={table.header}
            choices={hand.choices}
            corrections={hand.corrections}
            onChoose={hand.choose}
            onCorrect={hand.correct}
          />
        </div>
        <ReadTable table={table} troubles={troubles} />
        {leftOut.length > 0 && (
          <p className={classes(text.note, styles.leftOut)}>
            <b>{t('import.leftOut')}:</b> {leftOut.join(' · ')}{' '}
            <button
              type="button"
              className={button.link}
              onClick={() => hand.correct({ ...hand.corrections, leftOut: [] })}
            >
              {t('import.leftOut.back')}
            </button>
          </p>
        )}
        <Refusal findings={bringIn.findings} />
        <div className={classes(layout.row, styles.actions)}>
          <Button
            look="primary"
            size="large"
            disabled={!clean || empty}
            aria-describedby={waits}
            onClick={() => bringIn.run(understood)}
          >
            {t('import.all', { n: rows })}
          </Button>
          {goodOnly && (
            <Button size="large" onClick={() => bringIn.run(goodOnly)}>
              {t(good === 1 ? 'import.goodOne' : 'import.goodMany', { n: good })}
            </Button>
          )}
          <Button look="text" onClick={() => hand.open(null)}>
            {t('action.cancel')}
          </Button>
        </div>
        <p className={text.note} id={waits}>
          {errors > 0 && (
            <>
              {t(errors === 1 ? 'import.waits.one' : 'import.waits.many', { n: errors })} <kbd>F8</kbd> {t('import.f8')}
            </>
          )}
          {errors === 0 && empty && t('import.waits.nothing')}
        </p>
      </section>
    </div>
  )
}

/** F8 goes to the next error, Shift+F8 to the one before. It stands before the frame's own F8, which leaves this screen. */
function useErrorWalk(root: React.RefObject<HTMLDivElement | null>, errors: number): void {
  useEffect(() => {
    if (errors === 0) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-error]') ?? [])]
      const at = places.findIndex((place) => place.closest('li')?.contains(document.activeElement))
      const next = at < 0 ? (event.shiftKey ? -1 : 0) : at + (event.shiftKey ? -1 : 1)
      places.at(next % places.length)?.focus()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [root, errors])
}
