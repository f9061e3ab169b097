import { useEffect, useRef } from 'react'
import type { AskedQuestion } from '../../../ballot/askedList'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { sidesOf } from '../model/lines'
import type { PaperMark } from '../model/typing'
import styles from './lines.module.css'

export interface PaperLinesProps {
  readonly step: AnsweredStep
  readonly questions: readonly AskedQuestion[]
  readonly marks: readonly (PaperMark | null)[]
  /** The line that waits for a key; null when none does. */
  readonly at: number | null
  /** Lines on which the first typing says something else, which is shown there. */
  readonly differing: readonly number[]
  readonly first: readonly PaperMark[] | null
}

/** The lines of a sheet as they are printed, with the box that was typed. */
export function PaperLines({ step, questions, marks, at, differing, first }: PaperLinesProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const current = useRef<HTMLTableRowElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the line, which the ref stands on
  useEffect(() => {
    // A newer browser answers with a promise, which is nothing to clean up.
    current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [at])
  const boxes = Array.from({ length: step === 'weights' ? 9 : 5 }, (_, i) => i + 1)
  const said = (mark: PaperMark | null | undefined) => {
    if (mark === null || mark === undefined) return ''
    return typeof mark === 'number' ? t('inbox.paper.box', { box: mark }) : t(`inbox.paper.is.${mark}`)
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.lines}>
        <tbody>
          {questions.map((question, i) => {
            const [left, right] = sidesOf(question, programme, territory)
            const mark = marks[i] ?? null
            return (
              <tr
                key={question.key}
                ref={i === at ? current : null}
                className={classes(i === at && styles.current)}
                aria-current={i === at ? 'step' : undefined}
              >
                <td className={styles.number}>{i + 1}</td>
                <th scope="row" className={styles.left}>
                  {left}
                </th>
                <td className={styles.boxes} aria-label={said(mark)}>
                  {boxes.map((box) => (
                    <span
                      key={box}
                      aria-hidden="true"
                      className={classes(
                        styles.box,
                        box === mark && styles.marked,
                        step === 'weights' && box === 5 && styles.middle,
                      )}
                    >
                      {box}
                    </span>
                  ))}
                </td>
                <td>{right}</td>
                <td className={styles.state}>
                  {typeof mark === 'string' && said(mark)}
                  {differing.includes(i) && (
                    <b> {t('inbox.paper.both', { one: said(first?.[i]), other: said(mark) })}</b>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
