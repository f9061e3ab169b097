import { useMemo, useState } from 'react'
import { holdsFrom, holdsTo } from '../../../i18n/limit'
import { Rich } from '../../../i18n/Rich'
import { lowered } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf, shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import page from '../../../shared/page/page.module.css'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { CrossingLines } from '../charts/CrossingLines'
import { curvesOf, pointsAt, type Slack, shownWeight } from '../model/stability'
import styles from './Crossing.module.css'
import { Twin } from './Twin'
import { WhatIf } from './WhatIf'

export interface CrossingProps {
  readonly slack: Slack
  /** How firm the weight is, in a word. */
  readonly word: string
}

/** One weight from nothing to six tenths: who rises, who falls, where the pair changes, and a mark to drag. */
export function Crossing({ slack, word }: CrossingProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const [share, setShare] = useState<number | null>(null)
  const name = indicatorName(territory, slack.indicator)
  const curves = useMemo(() => curvesOf(ranked, slack), [ranked, slack])
  const weight = share ?? slack.weight
  const tied = ranked.evaluation.tiedAtCut.length > 0
  const title = t('sensitivity.cross', { indicator: lowered(name) })
  const ends = [
    { at: slack.low, change: slack.below },
    { at: slack.high, change: slack.above },
  ]
  const flips = ends.flatMap(({ at, change }) => {
    // Where a tie breaks nobody enters: whoever falls behind is at the crossing too.
    const [passed] = change ? [...change.enters, ...change.leaves] : []
    const points = passed === undefined ? undefined : pointsAt(ranked, slack.indicator, at).get(passed)
    return points === undefined ? [] : [[at, points] as const]
  })
  const first = curves[0]?.points ?? []
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <p className={classes(text.note, page.notProjected, styles.range)}>
        <Rich
          message={t(tied ? 'sensitivity.cross.range.tied' : 'sensitivity.cross.range', {
            low: format.percent(holdsFrom(slack.low)),
            high: format.percent(holdsTo(slack.high)),
            weight: format.percent(shownWeight(ranked, slack.indicator)),
            word,
            firstLow: format.percent(holdsFrom(slack.first[0])),
            firstHigh: format.percent(holdsTo(slack.first[1])),
            orderLow: format.percent(holdsFrom(slack.order[0])),
            orderHigh: format.percent(holdsTo(slack.order[1])),
          })}
        />
      </p>
      <Twin
        title={title}
        file={`cruce-${slack.indicator.toLowerCase()}`}
        firstWidth={318}
        table={{
          headings: [
            t('sensitivity.cross.column', { indicator: lowered(name) }),
            ...curves.map(({ product }) => nameOf(faces, product)),
          ],
          rows: first.flatMap(([at], i) =>
            i % 5 === 0 ? [[100 * at, ...curves.map(({ points }) => points[i]?.[1] ?? null)]] : [],
          ),
        }}
        chart={(width, scale) => (
          <CrossingLines
            series={curves.map(({ product, inPair, points }) => ({
              id: product,
              label: shortOf(faces, product),
              colour: faces.get(product)?.colour ?? 'p-x',
              inPair,
              points,
            }))}
            stable={[slack.low, slack.high]}
            flips={flips}
            weight={weight}
            weightText={t(share === null ? 'sensitivity.cross.today' : 'sensitivity.cross.would', {
              share: format.one(100 * weight),
            })}
            onWeight={setShare}
            label={title}
            words={{
              stable: t('sensitivity.cross.stable'),
              axis: t('sensitivity.cross.axis', { indicator: lowered(name) }),
            }}
            format={(at, last) => (last ? format.percentWhole(at) : format.whole(100 * at))}
            width={width}
            scale={scale}
          />
        )}
      />
      <WhatIf indicator={slack.indicator} share={share} onToday={() => setShare(null)} />
    </div>
  )
}
