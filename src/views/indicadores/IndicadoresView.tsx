import { type KeyboardEvent, useState } from 'react'
import type { Finding } from '../../domain/finding'
import type { IndicatorId } from '../../domain/ids'
import type { Indicator } from '../../domain/indicator'
import type { Programme, Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { indicatorsLectura } from '../../i18n/lecturas/indicators'
import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import { selectCanEdit, selectProgramme, selectTerritory } from '../../selectors/current'
import { selectWeights } from '../../selectors/evaluation'
import { indicatorCount, selectTwins } from '../../selectors/indicators'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Findings } from '../marco/Findings'
import { Hoja } from '../marco/Hoja'
import { StepState } from '../marco/StepState'
import { Catalogue } from './Catalogue'
import { IndicatorDialog } from './IndicatorDialog'
import './indicadores.css'

/** What the candidates are measured with: the question each indicator answers, how, and its weight today. */
export default function IndicadoresView() {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  if (!programme || !territory) return <main className="hoja" id="hoja" aria-busy="true" />
  return <Indicators key={territory.id} programme={programme} territory={territory} />
}

type Open = { readonly what: 'catalogue' } | { readonly what: 'indicator'; readonly indicator: Indicator | null }

function Indicators({ programme, territory }: { readonly programme: Programme; readonly territory: Territory }) {
  const i18n = useI18n()
  const { t } = i18n
  const act = useApp((state) => state.act)
  const canEdit = useApp(selectCanEdit) && !isClosed(territory.steps.indicators)
  const [open, setOpen] = useState<Open | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const { indicators } = territory
  const weights = selectWeights(programme, territory).official.weights
  const twins = selectTwins(territory)
  const nameOf = (id: IndicatorId) => indicators.find((one) => one.id === id)?.name ?? id
  const move = (index: number, by: -1 | 1) => {
    const ids = indicators.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (!moved || index + by < 0 || index + by > ids.length) return
    ids.splice(index + by, 0, moved)
    const outcome = act({ kind: 'indicators-adopted', body: { territory: territory.id, indicators: ids } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!canEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const moved = event.currentTarget
    move(index, event.key === 'ArrowUp' ? -1 : 1)
    // A row that changes place in the page lets the focus fall.
    requestAnimationFrame(() => moved instanceof HTMLElement && moved.focus())
  }
  return (
    <Hoja
      question={t('indicators.question')}
      lectura={indicatorsLectura(indicatorCount(territory), i18n)}
      tools={
        canEdit && (
          <div className="fila">
            <Button size="small" onClick={() => setOpen({ what: 'catalogue' })}>
              {t('indicators.catalogue')}
            </Button>
            <Button
              size="small"
              look="primary"
              icon="plus"
              onClick={() => setOpen({ what: 'indicator', indicator: null })}
            >
              {t('indicators.add')}
            </Button>
          </div>
        )
      }
    >
      <table className={canEdit ? 'tabla ti abierta' : 'tabla ti'}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.name')}</th>
            <th scope="col">{t('indicators.asks')}</th>
            <th scope="col">{t('indicators.how')}</th>
            <th scope="col">{t('indicators.moment')}</th>
            <th scope="col" className="num">
              {t('indicators.weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, i) => (
            <tr key={indicator.id}>
              <th scope="row">
                {canEdit && (
                  <Movers
                    name={indicator.name}
                    onUp={i > 0 ? () => move(i, -1) : null}
                    onDown={i < indicators.length - 1 ? () => move(i, 1) : null}
                  />
                )}
                <button
                  type="button"
                  className="llano"
                  aria-keyshortcuts={canEdit ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
                  onKeyDown={(event) => onKeyDown(event, i)}
                  onClick={() => setOpen({ what: 'indicator', indicator })}
                >
                  {indicator.name}
                </button>
                <small>{programme.dimensions.find(({ id }) => id === indicator.dimension)?.name}</small>
              </th>
              <td className="q">{indicator.question}</td>
              <td>
                <Measured indicator={indicator} />
              </td>
              <td className="momento">{t(`indicators.moment.${indicator.moment}`)}</td>
              <td className="num">
                <b>{weights ? i18n.format.percent(weights[i] ?? 0) : '—'}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Findings findings={findings} />
      <p className="nota">{t('indicators.more')}</p>
      {canEdit && <p className="nota">{t('indicators.move')}</p>}
      {twins.map(({ first, second, agree, of }) => (
        <Notice key={`${first}${second}`} kind="review">
          <Rich message={t('indicators.twins', { first: nameOf(first), second: nameOf(second), agree, of })} />
        </Notice>
      ))}
      <StepState territory={territory} step="indicators" closeLabel={t('indicators.close')} />
      {open?.what === 'catalogue' && (
        <Catalogue programme={programme} territory={territory} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'indicator' && (
        <IndicatorDialog
          programme={programme}
          territory={territory}
          indicator={open.indicator}
          editable={canEdit}
          onClose={() => setOpen(null)}
        />
      )}
    </Hoja>
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
    <span className="movedores solo-mesa">
      {(
        [
          ['up', onUp, '↑'],
          ['down', onDown, '↓'],
        ] as const
      ).map(([way, run, sign]) => (
        <button
          key={way}
          type="button"
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
      <span className="nota" title={first.source}>
        {first.unit} · {first.source}
      </span>
    </>
  )
}
