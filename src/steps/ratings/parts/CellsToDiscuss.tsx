import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Programme, Territory } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { useFaces } from '../../../shared/faces/useFaces'
import { selectRanked } from '../../../shared/model/evaluation'
import { Refusal } from '../../../shared/page/Refusal'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import { pivotSentences } from '../lectura/disputes'
import { levelText } from '../lectura/level'
import { type JoinedCell, type Pivot, selectDisputes, selectPivots, type Voice } from '../model/disputes'
import { cellNames } from '../model/ratingFacts'
import styles from './CellsToDiscuss.module.css'
import summary from './summary.module.css'

export interface CellsToDiscussProps {
  readonly readOnly: boolean
}

/** What the second round talks over: disputed cells that can change the pair, and behind a click all the disputed ones. */
export function CellsToDiscuss({ readOnly }: CellsToDiscussProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const disputes = selectDisputes(territory)
  const pivots = selectPivots(programme, territory)
  if (disputes.length === 0) return null
  const ranked = selectRanked(programme, territory).status === 'ranked'
  const open = () => {
    const outcome = act({ kind: 'round-opened', body: { territory: territory.id, step: 'ratings' } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') toast(t('ratings.roundOpened'), true)
  }
  return (
    <section className={styles.agenda}>
      <div className={classes(layout.row, layout.spread)}>
        <h2>{title()}</h2>
        {!readOnly && territory.round === 1 && (
          <Button size="small" onClick={open}>
            {t('ratings.openRound')}
          </Button>
        )}
      </div>
      <Refusal findings={findings} />
      <div className={styles.pivots}>
        {pivots.map((pivot) => (
          <PivotItem key={`${pivot.cell.product} ${pivot.cell.indicator}`} pivot={pivot} />
        ))}
      </div>
      <AllDisputes disputes={disputes} />
    </section>
  )

  function title(): string {
    if (!ranked) return t('ratings.pivots.noRanking')
    if (pivots.length === 0) return t('ratings.pivots.none')
    if (disputes.length === 1) return t('ratings.pivots.titleOne')
    return t('ratings.pivots.title', { disputed: disputes.length, n: pivots.length })
  }
}

function PivotItem({ pivot }: { readonly pivot: Pivot }) {
  const i18n = useI18n()
  const { programme, territory } = useStep()
  const face = useFaces().get(pivot.cell.product)
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
    <p className={styles.pivot}>
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

function AllDisputes({ disputes }: { readonly disputes: readonly JoinedCell[] }) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory } = useStep()
  return (
    <details className={styles.all}>
      <summary className={summary.summary}>{t('ratings.disputes.all', { n: disputes.length })}</summary>
      <ul className={styles.disputes}>
        {disputes.map((cell) => {
          const values = cell.voices.map(({ value }) => value)
          const [low, high] = [levelText(Math.min(...values), i18n), levelText(Math.max(...values), i18n)]
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
