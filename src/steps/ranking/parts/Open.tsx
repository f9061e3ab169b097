import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { reviewsOf, selectReviews } from '../../../shared/model/reviews'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import { openScores } from '../model/openScores'
import styles from './Open.module.css'
import { useCell } from './useCell'

/** Cells named before the rest is only counted. */
const NAMED = 3

/** What nobody knows yet and what it leaves open: cells to fill, each with its way there, and the products in between. */
export function Open() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const { evaluation, missing, cells } = useRanking()
  const faces = useFaces()
  const evaluator = useApp((state) => state.evaluator)
  const toCell = useCell()
  const open = openScores(evaluation)
  if (open.length === 0) return null
  const crossing = open.filter(({ crosses }) => crosses)
  const harmless = open.length - crossing.length
  const waiting = reviewsOf(selectReviews(programme, territory, evaluator), 'ratings').flatMap((review) =>
    review.step === 'ratings' && review.why === 'missing' ? [review] : [],
  )
  return (
    <div className={styles.open}>
      <Notice kind="review">
        {missing > 0 && (
          <p>
            <Rich message={t('ranking.missing', { n: missing, cells })} />
          </p>
        )}
        {waiting.length > 0 && (
          <p className={classes(layout.row, styles.cells)}>
            {waiting.slice(0, NAMED).map((cell) => (
              <Button
                key={`${cell.product} ${cell.indicator}`}
                size="small"
                className={styles.cell}
                onClick={() => toCell(cell)}
              >
                {t('ranking.missing.cell', {
                  product: nameOf(faces, cell.product),
                  indicator: indicatorName(territory, cell.indicator),
                })}
              </Button>
            ))}
            {waiting.length > NAMED && <span>{t('ranking.missing.more', { n: waiting.length - NAMED })}</span>}
          </p>
        )}
        {crossing.map(({ product, low, high, coverage }) => (
          <p key={product}>
            <Rich
              message={t('ranking.open', {
                product: nameOf(faces, product),
                low: format.whole(low),
                high: format.whole(high),
                coverage: format.percentWhole(coverage),
              })}
            />
          </p>
        ))}
        {harmless > 0 && <p>{t('ranking.open.harmless', { n: harmless })}</p>}
      </Notice>
    </div>
  )
}
