import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import { shownShare } from '../../../domain/shownShares'
import { spoken } from '../../../i18n/message'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf, saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { ChartFigure } from '../../../shared/figure/ChartFigure'
import { selectLevellingWeights } from '../../../shared/model/flips'
import { differences } from '../../../shared/model/pointGaps'
import page from '../../../shared/page/page.module.css'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Select } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { WhyThisOne } from '../charts/WhyThisOne'
import { whyParagraph } from '../lectura'
import type { ShownRanking } from '../model/shownRanking'
import styles from './Why.module.css'

/** Why one product and not another, by the weighted sum: the second and the third unless two others are asked for. */
export function Why({ shown }: { readonly shown: ShownRanking }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory } = useStep()
  const { problem, evaluation } = useRanking()
  const faces = useFaces()
  const toast = useApp((state) => state.toast)
  const [asked, setAsked] = useState<readonly [ProductId, ProductId] | null>(null)
  const ids = shown.rows.map(({ product }) => product)
  const [one, other] = asked?.every((product) => ids.includes(product)) ? asked : ids.slice(ids.length > 2 ? 1 : 0)
  if (one === undefined || other === undefined) return null
  const names = new Map(territory.indicators.map(({ id, name }) => [id, name]))
  const rows = differences(evaluation, one, other).map(({ indicator, points }) => ({
    id: indicator,
    label: names.get(indicator) ?? indicator,
    points,
  }))
  const [first, second] = [saidOf(faces, one), saidOf(faces, other)]
  const title = t('ranking.why', { first, second })
  const { rise, fall } = selectLevellingWeights(problem, one, other)
  const paragraph = whyParagraph(
    {
      first,
      differences: rows.map(({ label, points }) => ({ indicator: label, points })),
      changes: [rise, fall]
        .filter((flip) => flip !== null)
        .map(({ indicators, from, to }) => ({
          indicators: indicators.map((id) => names.get(id) ?? id),
          from,
          to,
          shown: shownShare(
            problem.weights,
            problem.indicators.findIndex((id) => indicators.includes(id)),
          ),
        })),
    },
    i18n,
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(spoken(`${title} ${paragraph}`))
      toast(t('ranking.why.copied'))
    } catch {
      toast(t('ranking.why.notCopied'))
    }
  }
  const options = ids.map((product) => ({ value: product, label: nameOf(faces, product) }))
  const side = (product: ProductId, said: string) => ({
    label: t('ranking.why.more', { product: said }),
    colour: faces.get(product)?.colour ?? ('p-x' as const),
  })
  return (
    <section className={styles.why} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className={classes(page.lectura, styles.paragraph)}>
          <Rich message={paragraph} />
        </p>
        {asked && (
          <div className={classes(layout.row, styles.row)}>
            <Select
              label={t('ranking.why.first')}
              options={options.filter(({ value }) => value !== other)}
              value={one}
              onChoose={(product) => setAsked([product, other])}
              className={styles.product}
              autoFocus
            />
            <Select
              label={t('ranking.why.second')}
              options={options.filter(({ value }) => value !== one)}
              value={other}
              onChoose={(product) => setAsked([one, product])}
              className={styles.product}
            />
          </div>
        )}
        <div className={classes(layout.row, styles.row)}>
          {!asked && ids.length > 2 && (
            <Button size="small" onClick={() => setAsked([one, other])}>
              {t('ranking.why.others')}
            </Button>
          )}
          <Button size="small" look="text" onClick={() => void copy()}>
            {t('ranking.why.copy')}
          </Button>
        </div>
      </div>
      <ChartFigure
        title={title}
        table={{
          headings: [t('ranking.column.indicator'), t('ranking.column.difference')],
          rows: rows.map(({ label, points }) => [label, points]),
        }}
        shown={rows.map(({ label, points }) => [label, format.signed(points)])}
        file={`${first} ${second}`}
        firstWidth={430}
        chart={(width, scale) => (
          <WhyThisOne
            rows={rows}
            first={side(one, first)}
            second={side(other, second)}
            label={title}
            describe={(i) => {
              const row = rows[i]
              if (!row) return ''
              const indicator = row.label
              if (row.points === 0) return t('ranking.why.even', { indicator })
              const product = nameOf(faces, row.points > 0 ? one : other)
              return t('ranking.why.mark', { indicator, points: format.one(Math.abs(row.points)), product })
            }}
            format={format.signed}
            width={width}
            scale={scale}
          />
        )}
      />
    </section>
  )
}
