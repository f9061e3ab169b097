import type { ProductId } from '../domain/ids'
import { MARGIN } from '../domain/margin'
import { useI18n } from '../i18n/useI18n'
import { Term } from '../shared/glossary/Term'
import type { Face } from '../shared/model/faces'
import type { RankedPanel } from '../shared/model/panel'
import { classes } from '../ui/classes'
import text from '../ui/text.module.css'
import { Caliper } from './charts/Caliper'
import { MarginScale } from './charts/MarginScale'
import styles from './MarginToThird.module.css'

export interface MarginToThirdProps {
  readonly panel: RankedPanel
  readonly faces: ReadonlyMap<ProductId, Face>
}

/** The gap measured and named. The ruler gives its place to the notice of a state that has one, so that the list stays in view. */
export function MarginToThird({ panel, faces }: MarginToThirdProps) {
  const { t, format } = useI18n()
  const { margin, rows } = panel.evaluation
  if (panel.state === 'one-chain') return null
  if (margin === null || panel.word === null)
    return <p className={classes(text.note, styles.margin, styles.nothing)}>{t('panel.noThird')}</p>
  const points = format.one(margin)
  const ruled = (panel.state === 'firm' || panel.state === 'tied') && panel.change === null
  const scores = rows.map(
    ({ product, score }) => ({ id: product, score, colour: faces.get(product)?.colour ?? 'p-x' }) as const,
  )
  return (
    <div className={styles.margin}>
      <p className={styles.said}>
        <b className={styles.points}>{points}</b> {t('panel.toThird', { n: points === format.one(1) ? 1 : 2 })}
        <span className={styles.help}>
          <Term id="margin" word={t('panel.margin')} />
        </span>
      </p>
      {ruled && (
        <Caliper
          className={styles.ruler}
          scores={scores}
          format={format.whole}
          label={t('panel.caliper', { points })}
        />
      )}
      <MarginScale
        className={styles.scale}
        steps={MARGIN.length}
        current={MARGIN.findIndex(({ word }) => word === panel.word)}
        word={t(`margin.${panel.word}`)}
        label={t('panel.word', { word: t(`margin.${panel.word}`) })}
      />
    </div>
  )
}
