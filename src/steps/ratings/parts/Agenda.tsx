import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Programme, Territory } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { selectRanked } from '../../../shared/model/evaluation'
import { selectFaces } from '../../../shared/model/faces'
import { Refusal } from '../../../shared/page/Refusal'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { pivotSentences } from '../lectura/disputes'
import { type JoinedCell, type Pivot, selectDisputes, selectPivots, type Voice } from '../model/disputes'
import { cellNames } from '../model/ratingFacts'
import { number } from './disputeCell'

export interface AgendaProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly readOnly: boolean
}

/** What the second round talks over: disputed cells that can change the pair, and behind a click all the disputed ones. */
export function Agenda({ programme, territory, readOnly }: AgendaProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const disputes = selectDisputes(territory)
  const pivots = selectPivots(programme, territory)
  if (disputes.length === 0) return null
  const ranked = selectRanked(programme, territory).status === 'ranked'
  const open = () => {
    const outcome = act({ kind: 'round-opened', body: { territory: territory.id } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') toast(t('ratings.roundOpened'), true)
  }
  return (
    <section className="agenda">
      <div className="fila entre">
        <h2>{title()}</h2>
        {!readOnly && territory.round === 1 && (
          <Button size="small" onClick={open}>
            {t('ratings.openRound')}
          </Button>
        )}
      </div>
      <Refusal findings={findings} />
      <div className="dos">
        {pivots.map((pivot) => (
          <PivotItem
            key={`${pivot.cell.product} ${pivot.cell.indicator}`}
            programme={programme}
            territory={territory}
            pivot={pivot}
          />
        ))}
      </div>
      <AllDisputes territory={territory} disputes={disputes} />
    </section>
  )

  function title(): string {
    if (!ranked) return t('ratings.pivots.noRanking')
    if (pivots.length === 0) return t('ratings.pivots.none')
    if (disputes.length === 1) return t('ratings.pivots.titleOne')
    return t('ratings.pivots.title', { disputed: disputes.length, n: pivots.length })
  }
}

interface PivotItemProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly pivot: Pivot
}

function PivotItem({ programme, territory, pivot }: PivotItemProps) {
  const i18n = useI18n()
  const faces = selectFaces(programme, territory)
  const face = faces.get(pivot.cell.product)
  const named = (ids: readonly string[]) =>
    ids.map((one) => territory.candidates.find(({ id }) => id === one)?.name ?? one)
  const side = (voices: readonly Voice[]) => ({
    names: voices.map((voice) => voiceName(programme, territory, voice)),
    value: voices[0]?.value ?? 0,
  })
  const message = pivotSentences(
    {
      ...cellNames(territory, pivot.cell),
      value: pivot.cell.value ?? 0,
      flips: pivot.flips.map(({ level, entered, left }) => ({ level, entered: named(entered), left: named(left) })),
      lowest: side(pivot.lowest),
      highest: side(pivot.highest),
    },
    i18n,
  )
  return (
    <p className="pivote">
      {face && <Ficha face={face} size={30} />}
      <span>
        <Rich message={message} />
      </span>
    </p>
  )
}

function voiceName({ segments }: Programme, { tables }: Territory, { from }: Voice): string {
  if ('table' in from) return tables.find(({ id }) => id === from.table)?.name ?? from.table
  return segments.find(({ id }) => id === from.segment)?.name ?? from.segment
}

interface AllDisputesProps {
  readonly territory: Territory
  readonly disputes: readonly JoinedCell[]
}

function AllDisputes({ territory, disputes }: AllDisputesProps) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <details className="todas">
      <summary>{t('ratings.disputes.all', { n: disputes.length })}</summary>
      <ul>
        {disputes.map((cell) => {
          const values = cell.voices.map(({ value }) => value)
          const [low, high] = [number(Math.min(...values), i18n), number(Math.max(...values), i18n)]
          return (
            <li key={`${cell.product} ${cell.indicator}`}>
              ▲ {t('ratings.disputes.item', { ...cellNames(territory, cell), low, high })}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
