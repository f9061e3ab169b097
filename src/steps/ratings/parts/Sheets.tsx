import { useRef, useState } from 'react'
import type { Programme, Territory } from '../../../domain/programme'
import { selectFaces } from '../../../shared/model/faces'
import { Refusal } from '../../../shared/page/Refusal'
import { useApp } from '../../../store/useApp'
import type { GridPlace } from '../../../ui/DataGrid'
import { selectCellDetail } from '../model/cellDetail'
import { selectSheetGrid } from '../model/sheetGrid'
import { CellStrip } from './CellStrip'
import { ADVANCES, type Advance } from './gridKeys'
import { Keys } from './Keys'
import { PendingReasons } from './PendingReasons'
import { RatingGrid } from './RatingGrid'
import { useRating } from './useRating'

export interface SheetsProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly readOnly: boolean
}

/** One sheet at a time on the grid, and under it the strip that follows the focus. */
export function Sheets({ programme, territory, readOnly }: SheetsProps) {
  const evaluator = useApp((state) => state.evaluator)
  const sheet = useApp((state) => state.sheet)
  const act = useApp((state) => state.act)
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 })
  const [advance, setAdvance] = useState<Advance>('down')
  const [latest, setLatest] = useState<GridPlace | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const reason = useRef<HTMLInputElement>(null)
  const grid = selectSheetGrid(territory, evaluator, sheet)
  const place = within(focus, grid.products.length, grid.indicators.length)
  const facts = grid.cells[place.row]?.[place.column]
  const rating = useRating(territory, sheet)
  const hand = {
    ...rating,
    write: (changes: Parameters<typeof rating.write>[0]) => {
      const [first] = changes
      if (first && changes.length === 1)
        setLatest({ row: grid.products.indexOf(first.product), column: grid.indicators.indexOf(first.indicator) })
      return rating.write(changes)
    },
  }
  const back = () => root.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  const detail = facts ? selectCellDetail(territory, evaluator, sheet, facts, new Date().getFullYear()) : null
  return (
    <div ref={root}>
      {/* A refusal takes the place of the keys, so that the grid stays where it is. */}
      {hand.findings.length > 0 ? (
        <Refusal findings={hand.findings} />
      ) : (
        !readOnly && <Keys advance={advance} advances={ADVANCES} onAdvance={setAdvance} />
      )}
      <RatingGrid
        programme={programme}
        territory={territory}
        grid={grid}
        focus={place}
        onFocus={(next) => setFocus((before) => (isSame(before, next) ? before : next))}
        hand={hand}
        advance={advance}
        readOnly={readOnly}
        onNote={() => note.current?.focus()}
        onReason={() => reason.current?.focus()}
      />
      {!readOnly && (
        <PendingReasons
          territory={territory}
          cells={grid.cells.flat()}
          latest={latest ? (grid.cells[latest.row]?.[latest.column] ?? null) : null}
          hand={hand}
          field={reason}
          onBack={back}
        />
      )}
      {detail && (
        <CellStrip
          detail={detail}
          face={selectFaces(programme, territory).get(detail.candidate.id)}
          hand={hand}
          isMesa={sheet === 'plenary'}
          readOnly={readOnly}
          noteField={note}
          onNote={(text) =>
            act({
              kind: 'evidence-noted',
              body: {
                territory: territory.id,
                product: detail.candidate.id,
                indicator: detail.indicator.id,
                note: text,
              },
            })
          }
          onBack={back}
        />
      )}
    </div>
  )
}

const isSame = (one: GridPlace, other: GridPlace): boolean => one.row === other.row && one.column === other.column

/** The focus stays on the grid when products or indicators leave it. */
const within = ({ row, column }: GridPlace, rows: number, columns: number): GridPlace => ({
  row: Math.min(row, Math.max(0, rows - 1)),
  column: Math.min(column, Math.max(0, columns - 1)),
})
