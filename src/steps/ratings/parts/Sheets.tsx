import { useRef, useState } from 'react'
import type { SheetId } from '../../../domain/rating'
import { Refusal } from '../../../shared/page/Refusal'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { selectCellDetail } from '../model/cellDetail'
import { ADVANCES, type Advance, onward } from '../model/gridKeys'
import { isOneCell, within } from '../model/range'
import { selectSheetGrid } from '../model/sheetGrid'
import { CellStrip } from './CellStrip'
import type { GridPlace } from './DataGrid'
import { Keys } from './Keys'
import { PendingReasons } from './PendingReasons'
import { RatingGrid } from './RatingGrid'
import { ThumbPad } from './ThumbPad'
import { useRating } from './useRating'

export interface SheetsProps {
  readonly sheet: SheetId
  readonly readOnly: boolean
}

/** One sheet at a time on the grid, and under it the strip that follows the focus. */
export function Sheets({ sheet, readOnly }: SheetsProps) {
  const { territory } = useStep()
  const evaluator = useApp((state) => state.evaluator)
  const own = useWritten().sheets[sheet]
  const act = useApp((state) => state.act)
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 })
  const [advance, setAdvance] = useState<Advance>('down')
  const [latest, setLatest] = useState<GridPlace | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const reason = useRef<HTMLInputElement>(null)
  const grid = selectSheetGrid(territory, evaluator, sheet, own)
  const place = within(focus, grid.products.length, grid.indicators.length)
  const facts = grid.cells[place.row]?.[place.column]
  const rating = useRating(sheet)
  const writer = {
    ...rating,
    write: (changes: Parameters<typeof rating.write>[0]) => {
      const [first] = changes
      if (first && changes.length === 1)
        setLatest({ row: grid.products.indexOf(first.product), column: grid.indicators.indexOf(first.indicator) })
      return rating.write(changes)
    },
  }
  const focusOn = ({ row, column }: GridPlace) =>
    root.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()
  const back = () => root.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  const detail = facts ? selectCellDetail(territory, evaluator, sheet, facts, new Date().getFullYear(), own) : null
  return (
    <div ref={root}>
      {/* A refusal takes the place of the keys, so that the grid stays where it is. */}
      {writer.findings.length > 0 ? (
        <Refusal key={writer.refusals} findings={writer.findings} />
      ) : (
        !readOnly && <Keys advance={advance} advances={ADVANCES} onAdvance={setAdvance} />
      )}
      <RatingGrid
        grid={grid}
        focus={place}
        onFocus={(next) => setFocus((before) => (isOneCell({ from: before, to: next }) ? before : next))}
        writer={writer}
        advance={advance}
        readOnly={readOnly}
        onNote={() => note.current?.focus()}
        onReason={() => reason.current?.focus()}
      />
      {!readOnly && (
        <PendingReasons
          cells={grid.cells.flat()}
          latest={latest ? (grid.cells[latest.row]?.[latest.column] ?? null) : null}
          writer={writer}
          field={reason}
          onBack={back}
        />
      )}
      {detail && (
        <CellStrip
          detail={detail}
          writer={writer}
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
            }).status === 'accepted'
          }
          onBack={back}
        />
      )}
      {detail && facts && !readOnly && (
        <ThumbPad
          detail={detail}
          advance={advance}
          onAdvance={setAdvance}
          onRate={(value) => {
            const { product, indicator } = facts
            if (!writer.write([{ product, indicator, value }])) return
            focusOn(onward(place, advance, grid.products.length, grid.indicators.length))
          }}
        />
      )}
    </div>
  )
}
