import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { ShownSheet } from '../../../io/understand/proposal'
import type { SeenTable } from '../../../io/understand/seen'
import { classes } from '../../../ui/classes'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import { Badge } from './Badge'
import { ChangeDialog, type Changing } from './ChangeDialog'
import { askedMarks, broughtMarks } from './marks'
import { SheetCell } from './SheetCell'
import styles from './SheetTable.module.css'
import { columnLetter, type ImportScreen } from './screen'

/** The file as it was read, with what each column was taken for and what each cell comes to. */
export function SheetTable({ screen }: { readonly screen: ImportScreen }) {
  const { t } = useI18n()
  const { sheets, tables } = screen.proposal
  const [chosen, choose] = useState<string | null>(null)
  const [changing, change] = useState<Changing | null>(null)
  const name = chosen ?? tables[0]?.sheet ?? sheets[0]?.name ?? ''
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) return null
  const hidden = sheet.rows - sheet.shown.length
  return (
    <>
      {sheets.length > 1 && (
        <Segmented
          small
          className={styles.sheets}
          label={t('import.sheets')}
          options={sheets.map((one) => ({ id: one.name, label: one.name || t('import.sheet.unnamed') }))}
          current={name}
          onChoose={choose}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('import.table')}>
        <table className={styles.table}>
          <caption className={text.hidden}>{t('import.table.caption')}</caption>
          <Roles sheet={sheet} screen={screen} onChange={change} />
          <Rows sheet={sheet} screen={screen} onChange={change} />
        </table>
      </section>
      {hidden > 0 && <p className={text.note}>{t('import.hidden', { n: hidden })}</p>}
      {changing && <ChangeDialog changing={changing} screen={screen} onClose={() => change(null)} />}
    </>
  )
}

interface PartProps {
  readonly sheet: ShownSheet
  readonly screen: ImportScreen
  readonly onChange: (changing: Changing) => void
}

const columnsOf = ({ width }: ShownSheet) => Array.from({ length: width }, (_, column) => column)
const tableOf = ({ screen: { proposal }, sheet }: Pick<PartProps, 'screen' | 'sheet'>): SeenTable | undefined =>
  proposal.tables.find((one) => one.sheet === sheet.name)

/** Over each column what it was taken for, and its letter. A table that was read turned round has its uses beside its rows. */
function Roles({ sheet, screen, onChange }: PartProps) {
  const { t } = useI18n()
  const table = tableOf({ screen, sheet })
  const asked = askedMarks(screen)
  return (
    <thead>
      {table && !table.turned && (
        <tr className={styles.roles}>
          <td className={styles.corner} />
          {columnsOf(sheet).map((index) => {
            const column = table.columns.find((one) => one.index === index)
            const number = asked.columns.get(`${index} ${sheet.name}`)
            if (!column) return <td key={index} />
            const { name, detail } = screen.words.column(column)
            return (
              <th
                key={index}
                scope="col"
                className={classes(number !== undefined && styles.asked, column.use === 'out' && styles.outRole)}
              >
                <button type="button" className={styles.role} onClick={() => onChange({ what: 'column', column })}>
                  {name}
                  {(detail !== '' || number !== undefined) && (
                    <small className={styles.detail}>
                      {number !== undefined && <Badge number={number} />}
                      {detail}
                    </small>
                  )}
                  <span className={text.hidden}> {t('import.change')}</span>
                </button>
              </th>
            )
          })}
        </tr>
      )}
      <tr className={styles.letters}>
        <th scope="col">
          <span className={text.hidden}>{t('import.row')}</span>
        </th>
        {columnsOf(sheet).map((column) => (
          <th key={column} scope="col">
            {columnLetter(column)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Rows({ sheet, screen, onChange }: PartProps) {
  const { t } = useI18n()
  const table = tableOf({ screen, sheet })
  const header = table && !table.turned ? table.header : []
  const [top = 0] = header
  const out = new Set(
    screen.proposal.left.flatMap(({ row, sheet: of }) =>
      row !== undefined && (of ?? sheet.name) === sheet.name ? [row] : [],
    ),
  )
  const asked = askedMarks(screen)
  const brought = broughtMarks(screen.brought)
  return (
    <tbody>
      {sheet.shown.map(({ row, cells }) => {
        const isHeader = header.includes(row)
        return (
          <tr
            key={row}
            className={classes(isHeader && styles.header, row < top && styles.title, out.has(row) && styles.out)}
          >
            <th scope="row" className={styles.rowNumber}>
              <button
                type="button"
                className={styles.role}
                aria-label={t('import.row.change', { row })}
                onClick={() => onChange({ what: 'row', row, sheet: sheet.name, header })}
              >
                {row}
              </button>
            </th>
            {columnsOf(sheet).map((column) => (
              <SheetCell
                key={column}
                place={{ sheet: sheet.name, row, column }}
                read={cells[column] ?? ''}
                inHeader={isHeader || row < top}
                use={table && !table.turned ? table.columns.find((one) => one.index === column)?.use : undefined}
                asked={asked}
                brought={brought}
                screen={screen}
                onChange={onChange}
              />
            ))}
          </tr>
        )
      })}
    </tbody>
  )
}
