import { type ReactNode, useContext, useRef, useState } from 'react'
import { classes } from './classes'
import styles from './Figure.module.css'
import { Menu } from './Menu'
import tables from './table.module.css'
import text from './text.module.css'
import { TextScale } from './textScale'
import { useMeasure } from './useMeasure'

export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** One thing to take from a figure: its table as a file, its drawing as a picture. */
export interface FigureAct {
  readonly id: string
  readonly label: string
  /** Whether it can be taken from what the figure shows now; always, without one. */
  readonly offered?: (body: HTMLElement) => boolean
  /** @param body what the figure shows now */
  readonly onChoose: (body: HTMLElement) => void
}

export interface FigureProps {
  readonly title: string
  /** Draws the chart at the width there is, in pixels, its text so many times larger than on the desk. */
  readonly chart: (width: number, scale: number) => ReactNode
  readonly table: FigureTable
  /** `take` names the menu of acts. */
  readonly words: { readonly table: string; readonly chart: string; readonly take: string }
  /** What can be taken from the figure; without any there is no menu. */
  readonly acts?: readonly FigureAct[]
  readonly firstWidth?: number
  readonly className?: string | undefined
  readonly bodyClass?: string | undefined
}

/** A chart and its table twin: `T` turns one into the other, for eyes, screen readers and spreadsheets alike. */
export function Figure({ title, chart, table, words, acts = [], firstWidth = 640, className, bodyClass }: FigureProps) {
  const [asTable, setAsTable] = useState(false)
  const [ref, width] = useMeasure<HTMLDivElement>(firstWidth)
  const scale = useContext(TextScale)
  const body = useRef<HTMLDivElement>(null)
  const turner = useRef<HTMLButtonElement>(null)
  // The mark that had the focus goes away with the drawing, so the focus moves to the button that brings it back.
  const turn = () => {
    setAsTable(!asTable)
    turner.current?.focus()
  }
  const items = () => {
    const shown = body.current
    if (!shown) return []
    return acts
      .filter(({ offered }) => offered?.(shown) ?? true)
      .map((act) => ({ id: act.id, label: act.label, onChoose: () => act.onChoose(shown) }))
  }
  return (
    <figure
      className={classes(styles.figure, className)}
      aria-label={title}
      onKeyDown={(event) => {
        const inMenu = event.target instanceof Element && event.target.closest('[role=menu]') !== null
        if (!inMenu && event.key.toLowerCase() === 't' && !event.ctrlKey && !event.altKey && !event.metaKey) turn()
      }}
    >
      <div ref={ref} className={classes(asTable && styles.wide, bodyClass)}>
        <div ref={body}>{asTable ? <TwinTable title={title} table={table} /> : chart(width, scale)}</div>
      </div>
      <div className={styles.tools}>
        <button ref={turner} type="button" className={styles.tool} onClick={turn} aria-keyshortcuts="T">
          {asTable ? words.chart : words.table}
        </button>
        {acts.length > 0 && (
          <Menu label={words.take} button={words.take} buttonClass={styles.tool} items={items} upwards />
        )}
      </div>
    </figure>
  )
}

/** What lines up to the right: figures, with their sign and unit. */
const NUMBER = /^[+−-]?\d[\d., {2}%]*$/

function TwinTable({ title, table: { columns, rows } }: { readonly title: string; readonly table: FigureTable }) {
  const align = columns.map((_, i) => (rows.every((row) => NUMBER.test(row[i] ?? '')) ? tables.number : undefined))
  return (
    <table className={tables.table}>
      <caption className={text.hidden}>{title}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={column} scope="col" className={align[i]}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('\u0000')}>
            {row.map((cell, i) => (
              <td key={columns[i]} className={align[i]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
