import type { IndicatorId } from '../../../domain/ids'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { swapWords } from '../../../i18n/verdict'
import { saidOf, shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { mesaScenario } from '../../../shared/model/scenarios'
import { FindingList } from '../../../shared/page/FindingList'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { typedWeights, whatIf } from '../model/whatIf'
import { useKeptScenario } from './useKeptScenario'
import styles from './WhatIf.module.css'

export interface WhatIfProps {
  readonly indicator: IndicatorId
  /** The weight tried; null while nothing is. */
  readonly share: number | null
  readonly onToday: () => void
}

/** What the weight being tried would give. Nothing is written until it is kept as a scenario. */
export function WhatIf({ indicator, share, onToday }: WhatIfProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory, canEdit } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const { keep, findings } = useKeptScenario()
  if (share === null) return <p className={classes(text.note, styles.hint)}>{t('sensitivity.whatIf')}</p>
  const { leaders, enters, leaves } = whatIf(ranked, indicator, share)
  const points = leaders
    .map((one) => t('sensitivity.whatIf.points', { name: shortOf(faces, one.product), points: format.one(one.points) }))
    .join('; ')
  const named = (products: typeof enters) => products.map((product) => saidOf(faces, product))
  const swap = { enters: named(enters), leaves: named(leaves) }
  const name = t('sensitivity.whatIf.name', {
    indicator: indicatorName(territory, indicator),
    share: format.percent(share),
  })
  const tried = { ...mesaScenario(territory), weights: typedWeights(ranked, indicator, share) }
  return (
    <div className={styles.tried}>
      <p role="status">
        <Rich
          message={t(enters.length + leaves.length === 0 ? 'sensitivity.whatIf.same' : 'sensitivity.whatIf.other', {
            share: format.percent(share),
            points,
            change: swapWords(swap, i18n),
          })}
        />
      </p>
      <p className={classes(layout.row, styles.acts)}>
        {canEdit && (
          <Button size="small" onClick={() => keep(tried, name)}>
            {t('sensitivity.whatIf.save')}
          </Button>
        )}
        <Button size="small" onClick={onToday}>
          {t('sensitivity.whatIf.today')}
        </Button>
      </p>
      <FindingList findings={findings} />
    </div>
  )
}
