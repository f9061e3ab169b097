import { useMemo, useState } from 'react'
import { SCALE } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import { useFaces } from '../../../shared/faces/useFaces'
import { selectJoined } from '../../../shared/model/evaluation'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { DisagreementCell } from '../charts/DisagreementCell'
import { selectFirstRound } from '../model/disputes'
import { columnAxes, rowAxes } from './axes'
import { CellsToDiscuss } from './CellsToDiscuss'
import look from './cell.module.css'
import { DataGrid, type GridCell, type GridPlace } from './DataGrid'
import styles from './Disagreement.module.css'
import { disputeCell } from './disputeCell'

export interface DisagreementProps {
  readonly readOnly: boolean
}

/** The same grid with a ruler in each cell, and under it the cells on which the pair hangs. */
export function Disagreement({ readOnly }: DisagreementProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory } = useStep()
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 })
  const joined = selectJoined(territory)
  const first = selectFirstRound(territory)
  const faces = useFaces()
  const rows = useMemo(() => rowAxes(territory.candidates, joined.products, faces), [territory, joined, faces])
  const columns = useMemo(() => columnAxes(territory.indicators), [territory.indicators])
  const cells = useMemo(
    () =>
      joined.cells.map((line, i) =>
        line.map((cell, j) => {
          const names = { product: rows[i]?.label ?? '', indicator: columns[j]?.label ?? '' }
          return disputeCell(cell, first?.cells[i]?.[j] ?? null, names, i18n)
        }),
      ),
    [joined, first, rows, columns, i18n],
  )
  return (
    <>
      {territory.round === 2 && <p className={text.note}>{t('ratings.round2')}</p>}
      <DataGrid
        label={t('ratings.grid.disagreement')}
        corner={t('ratings.corner', { rows: rows.length, columns: columns.length })}
        rows={rows}
        columns={columns}
        cell={(row, column) => cells[row]?.[column] ?? NOTHING}
        focus={focus}
        onFocus={setFocus}
        onKey={() => false}
        readOnly
      />
      <p className={classes(layout.legend, styles.legend)}>
        <span className={layout.row}>
          <DisagreementCell levels={SCALE.levels} low={2} value={3} high={4} strong={false} text="" />{' '}
          {t('ratings.legend.ruler')}
        </span>
        <span className={layout.row}>
          <i className={classes(styles.sample, look.disputed)} aria-hidden="true">
            ▲
          </i>
          {t('ratings.legend.disputed')}
        </span>
        <span className={layout.row}>
          <i className={classes(styles.sample, look.divided)} aria-hidden="true" />
          {t('ratings.legend.some')}
        </span>
      </p>
      <CellsToDiscuss readOnly={readOnly} />
    </>
  )
}

const NOTHING: GridCell = { content: null, label: '', className: '' }
