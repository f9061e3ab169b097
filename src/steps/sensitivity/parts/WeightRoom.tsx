import { useState } from 'react'
import { isWithinReach, roomWord } from '../../../domain/firmness'
import type { ProductId } from '../../../domain/ids'
import { shownShares } from '../../../domain/shownShares'
import { holdsFrom, holdsTo } from '../../../i18n/limit'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import text from '../../../ui/text.module.css'
import { StabilityBars } from '../charts/StabilityBars'
import { nearestEnd, type Slack, type SlackChange, selectSlacks } from '../model/stability'
import { Crossing } from './Crossing'
import { Twin } from './Twin'
import styles from './WeightRoom.module.css'

/** "What if the weights change": how far each may go, and the crossing lines of the one chosen. */
export function WeightRoom() {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const ranked = useRanking()
  const slacks = selectSlacks(ranked)
  const faces = useFaces()
  const [chosen, setChosen] = useState<string | null>(null)
  const selected = slacks.find(({ indicator }) => indicator === chosen) ?? slacks[0]
  const shown = shownShares(slacks.map(({ weight }) => weight))
  const names = slacks.map(({ indicator }) => indicatorName(territory, indicator))
  const title = t('sensitivity.bars')
  const word = (slack: Slack) => t(`sensitivity.room.${roomWord(slack.room)}`)
  const { tiedAtCut } = ranked.evaluation
  const listed = (products: readonly ProductId[]) => format.list(products.map((product) => saidOf(faces, product)))
  /** Who has the place beyond an end: who enters, or who is left of a tie. */
  const takes = (change: SlackChange): readonly ProductId[] =>
    change.enters.length > 0 ? change.enters : tiedAtCut.filter((product) => !change.leaves.includes(product))
  const faceOf = (change: SlackChange | null) => {
    const [product] = change ? takes(change) : []
    return product === undefined ? null : (faces.get(product) ?? null)
  }
  const rows = slacks.map((slack, i) => ({
    id: slack.indicator,
    label: names[i] ?? slack.indicator,
    weight: slack.weight,
    low: slack.low,
    high: slack.high,
    entersLow: faceOf(slack.below),
    entersHigh: faceOf(slack.above),
    change: changeOf(slack),
    near: isWithinReach(slack.room),
  }))
  return (
    <div className={styles.room}>
      <div>
        <Twin
          title={title}
          file="holgura-de-pesos"
          firstWidth={512}
          table={{
            headings: [
              t('sensitivity.column.indicator'),
              t('sensitivity.column.weight'),
              t('sensitivity.column.low'),
              t('sensitivity.column.high'),
              t('sensitivity.column.enterBelow'),
              t('sensitivity.column.enterAbove'),
              t('sensitivity.column.word'),
              t('sensitivity.column.firstLow'),
              t('sensitivity.column.firstHigh'),
              t('sensitivity.column.orderLow'),
              t('sensitivity.column.orderHigh'),
            ],
            rows: slacks.map((slack, i) => [
              names[i] ?? null,
              100 * (shown[i] ?? 0),
              100 * holdsFrom(slack.low),
              100 * holdsTo(slack.high),
              listed(slack.below ? takes(slack.below) : []),
              listed(slack.above ? takes(slack.above) : []),
              word(slack),
              100 * holdsFrom(slack.first[0]),
              100 * holdsTo(slack.first[1]),
              100 * holdsFrom(slack.order[0]),
              100 * holdsTo(slack.order[1]),
            ]),
          }}
          chart={(width, scale) => (
            <StabilityBars
              rows={rows}
              selected={selected?.indicator ?? ''}
              onSelect={setChosen}
              label={title}
              heading={t('sensitivity.bars.heading')}
              describe={(row) => described(slacks[row], names[row])}
              format={(share, last) => (last ? format.percentWhole(share) : format.whole(100 * share))}
              width={width}
              scale={scale}
            />
          )}
        />
        <p className={text.note}>
          <Rich message={t('sensitivity.bars.note')} />
        </p>
      </div>
      {selected && <Crossing key={selected.indicator} slack={selected} word={word(selected)} />}
    </div>
  )

  function changeOf(slack: Slack): string {
    const end = nearestEnd(slack)
    if (!end) return t('sensitivity.bars.never')
    if (slack.room < 1e-9) return t('sensitivity.bars.now')
    return end.to > slack.weight
      ? t('sensitivity.bars.above', { share: format.one(100 * holdsTo(end.to)) })
      : t('sensitivity.bars.below', { share: format.one(100 * holdsFrom(end.to)) })
  }

  function beyond(side: 'Below' | 'Above', { enters, leaves }: SlackChange): string {
    return enters.length > 0
      ? t(`sensitivity.bars.enter${side}`, { names: listed(enters) })
      : t(`sensitivity.bars.settle${side}`, { names: listed(leaves) })
  }

  function described(slack: Slack | undefined, indicator = ''): string {
    if (!slack) return ''
    const below = slack.below ? beyond('Below', slack.below) : ''
    const above = slack.above ? beyond('Above', slack.above) : ''
    return t(tiedAtCut.length > 0 ? 'sensitivity.bars.mark.tied' : 'sensitivity.bars.mark', {
      indicator,
      weight: format.percent(shown[slacks.indexOf(slack)] ?? 0),
      low: format.percent(holdsFrom(slack.low)),
      high: format.percent(holdsTo(slack.high)),
      word: word(slack),
      ends: below + above,
    })
  }
}
