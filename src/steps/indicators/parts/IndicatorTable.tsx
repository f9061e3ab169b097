import { type KeyboardEvent, useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Indicator } from '../../../domain/indicator'
import { shownShares } from '../../../domain/shownShares'
import { useI18n } from '../../../i18n/useI18n'
import { selectWeights } from '../../../shared/model/evaluation'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import styles from './IndicatorTable.module.css'

export interface IndicatorTableProps {
  readonly editable: boolean
  readonly onOpen: (indicator: Indicator) => void
}

/** The adopted indicators in the mesa's order: what each asks, how it is measured, its weight today. */
export function IndicatorTable({ editable, onOpen }: IndicatorTableProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const { indicators } = territory
  const { weights } = selectWeights(programme, territory).official
  const shown = shownShares(weights ?? [])
  const move = (index: number, by: -1 | 1) => {
    const ids = indicators.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (!moved || index + by < 0 || index + by > ids.length) return
    ids.splice(index + by, 0, moved)
    const outcome = act({ kind: 'indicators-adopted', body: { territory: territory.id, indicators: ids } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!editable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const moved = event.currentTarget
    move(index, event.key === 'ArrowUp' ? -1 : 1)
    // The browser drops the focus of a row that changes place.
    requestAnimationFrame(() => moved instanceof HTMLElement && moved.focus())
  }
  return (
    <>
      <table className={classes(table.table, styles.table, editable && styles.editable)}>
        <thead>
          <tr>
            <th scope="col" className={styles.names}>
              {t('indicators.name')}
            </th>
            <th scope="col">{t('indicators.asks')}</th>
            <th scope="col" className={styles.measures}>
              {t('indicators.how')}
            </th>
            <th scope="col" className={styles.moments}>
              {t('indicators.moment')}
            </th>
            <th scope="col" className={classes(table.number, styles.weights)}>
              {t('indicators.weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, i) => (
            <tr key={indicator.id}>
              <th scope="row" className={styles.indicator}>
                {editable && (
                  <Movers
                    name={indicator.name}
                    onUp={i > 0 ? () => move(i, -1) : null}
                    onDown={i < indicators.length - 1 ? () => move(i, 1) : null}
                  />
                )}
                <button
                  type="button"
                  className={classes(button.plain, styles.name)}
                  aria-keyshortcuts={editable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
                  onKeyDown={(event) => onKeyDown(event, i)}
                  onClick={() => onOpen(indicator)}
                >
                  {indicator.name}
                </button>
                <small className={styles.dimension}>
                  {programme.dimensions.find(({ id }) => id === indicator.dimension)?.name}
                </small>
              </th>
              <td className={styles.question}>{indicator.question}</td>
              <td className={styles.measured}>
                <Measured indicator={indicator} />
              </td>
              <td className={styles.moment}>{t(`indicators.moment.${indicator.moment}`)}</td>
              <td className={classes(table.number, styles.weight)}>
                <b>{weights ? format.percent(shown[i] ?? 0) : '—'}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Findings findings={findings} />
    </>
  )
}

interface MoversProps {
  readonly name: string
  /** null at the end of the list. */
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
}

/** For the mouse: the keyboard moves with Alt and the arrows, so these are no tab stops. */
function Movers({ name, onUp, onDown }: MoversProps) {
  const { t } = useI18n()
  return (
    <span className={classes(styles.movers, layout.notOnPhone)}>
      {(
        [
          ['up', onUp, '↑'],
          ['down', onDown, '↓'],
        ] as const
      ).map(([way, run, sign]) => (
        <button
          key={way}
          type="button"
          className={styles.mover}
          tabIndex={-1}
          disabled={run === null}
          aria-label={t(`indicators.${way}`, { name })}
          onClick={() => run?.()}
        >
          {sign}
        </button>
      ))}
    </span>
  )
}

function Measured({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useI18n()
  const [first] = indicator.subs
  if (!first) return <>{t('indicators.guide')}</>
  return (
    <>
      {t('indicators.guide.data', { n: indicator.subs.length })}
      <span className={classes(text.note, styles.source)} title={first.source}>
        {first.unit} · {first.source}
      </span>
    </>
  )
}
