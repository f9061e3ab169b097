import { type KeyboardEvent, useRef, useState } from 'react'
import { inverse, type Judgement, type Question, type Saaty, sameQuestion } from '../../../domain/judgement'
import { shownShare } from '../../../domain/shownShares'
import { useI18n } from '../../../i18n/useI18n'
import type { JudgedBlock } from '../../../shared/model/advice'
import { answerTo, itemName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { judgementSentence } from '../lectura'
import styles from './MatrixGrid.module.css'
import type { BallotWriter } from './useBallot'

export interface MatrixGridProps {
  readonly block: JudgedBlock
  readonly caption: string
  readonly ballot: readonly Judgement[]
  readonly writer: BallotWriter
  readonly editable: boolean
  readonly clashing: Question | null
  readonly onRead: (question: Question | null) => void
}

/** 3 → "3", −3 → "1/3". */
const written = (value: Saaty): string => (value > 0 ? String(value) : `1/${-value}`)

/**
 * One block of comparisons: the upper triangle is written by a person, the lower is its inverse. One tab stop; arrows move,
 * 1–9 writes, / inverts, Delete clears. The weights at the right follow every key.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { block, caption, ballot, writer, editable, clashing, onRead } = props
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory } = useStep()
  const { items, node, priorities } = block
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 1 })
  const names = items.map((item) => itemName(programme, territory, item))
  const questionAt = (row: number, column: number): Question | null => {
    const [first, second] = [items[row], items[column]]
    return first === undefined || second === undefined || row === column ? null : { node, first, second }
  }
  const goTo = (row: number, column: number) => {
    setAt({ row, column })
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const { row, column } = at
    const end = items.length - 1
    const question = questionAt(row, column)
    const answer = question ? answerTo(ballot, question) : undefined
    const mayWrite = editable && question !== null && column > row
    if (event.key === 'ArrowRight') goTo(row, Math.min(end, column + 1))
    else if (event.key === 'ArrowLeft') goTo(row, Math.max(0, column - 1))
    else if (event.key === 'ArrowDown') goTo(Math.min(end, row + 1), column)
    else if (event.key === 'ArrowUp') goTo(Math.max(0, row - 1), column)
    else if (mayWrite && /^[1-9]$/.test(event.key)) writer.answer(question, Number(event.key))
    else if (mayWrite && event.key === '/' && answer !== undefined && answer !== null)
      writer.answer(question, inverse(answer))
    else if (mayWrite && (event.key === 'Delete' || event.key === 'Backspace') && answer !== undefined)
      writer.clear(question)
    else return
    event.preventDefault()
  }
  const cell = (row: number, column: number) => {
    const question = questionAt(row, column)
    const name = { row: names[row] ?? '', column: names[column] ?? '' }
    if (!question) return { look: styles.diagonal, text: '1', label: t('weights.matrix.diagonal', name) }
    const answer = answerTo(ballot, question)
    const upper = column > row
    if (answer === undefined || answer === null) {
      const value = t(answer === null ? 'weights.matrix.unknown' : 'weights.matrix.missing')
      const text = answer === null ? '?' : '—'
      return {
        look: upper ? styles.unanswered : styles.inverse,
        text,
        label: t('weights.matrix.cell', { ...name, value }),
      }
    }
    const said = judgementSentence({ first: name.row, second: name.column, value: answer }, i18n)
    const clashes = upper && clashing !== null && sameQuestion(clashing, question)
    const value = clashes ? `${said}; ${t('weights.matrix.review')}` : said
    const look = upper ? classes(styles.written, clashes && styles.clashing) : styles.inverse
    return { look, text: written(answer), label: t('weights.matrix.cell', { ...name, value }) }
  }
  return (
    <table
      ref={table}
      className={styles.matrix}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern over a real table
      role="grid"
      aria-label={caption}
      aria-readonly={!editable}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={classes(styles.head, styles.corner)}>
            {t('weights.matrix.corner')}
          </th>
          {items.map((item, j) => (
            <th key={item} scope="col" className={styles.head}>
              {names[j]}
            </th>
          ))}
          <th scope="col" className={classes(styles.head, styles.weightHead)}>
            {t('weights.matrix.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, i) => (
          <tr key={item}>
            <th scope="row" className={classes(styles.head, styles.rowHead)}>
              {names[i]}
            </th>
            {items.map((other, j) => {
              const { look, text, label } = cell(i, j)
              return (
                <td
                  key={other}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of that grid
                  role="gridcell"
                  data-cell={`${i}-${j}`}
                  tabIndex={at.row === i && at.column === j ? 0 : -1}
                  aria-label={label}
                  title={label}
                  className={classes(styles.cell, look)}
                  onFocus={() => {
                    setAt({ row: i, column: j })
                    onRead(questionAt(Math.min(i, j), Math.max(i, j)))
                  }}
                  onPointerDown={(event) => event.currentTarget.focus()}
                >
                  {text}
                </td>
              )
            })}
            <td className={classes(styles.cell, styles.weight)}>
              {priorities && (
                <>
                  <i className={styles.bar} style={{ width: `${(priorities[i] ?? 0) * 44}px` }} />
                  {format.percent(shownShare(priorities, i))}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
