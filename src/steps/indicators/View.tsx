import { useState } from 'react'
import type { IndicatorId } from '../../domain/ids'
import type { Indicator } from '../../domain/indicator'
import { isClosed } from '../../domain/step'
import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import { Page } from '../../shared/page/Page'
import page from '../../shared/page/page.module.css'
import { StepState } from '../../shared/page/StepState'
import { useStep } from '../../shared/step'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'
import styles from './indicators.module.css'
import { indicatorsLectura } from './lectura'
import { indicatorCount, selectTwins, unevenStarts } from './model'
import { Catalogue } from './parts/Catalogue'
import { IndicatorDialog } from './parts/IndicatorDialog'
import { IndicatorTable } from './parts/IndicatorTable'

type Open = { readonly what: 'catalogue' } | { readonly what: 'indicator'; readonly indicator: Indicator | null }

/** What the candidates are measured with: the question each indicator answers, how, and its weight today. */
export default function IndicatorsView() {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory, canEdit } = useStep()
  const editable = canEdit && !isClosed(territory.steps.indicators)
  const [open, setOpen] = useState<Open | null>(null)
  const twins = selectTwins(territory)
  const nameOf = (id: IndicatorId) => territory.indicators.find((one) => one.id === id)?.name ?? id
  return (
    <Page
      question={t('indicators.question')}
      lectura={indicatorsLectura(indicatorCount(territory), i18n)}
      tools={
        editable && (
          <div className={classes(layout.row, page.tools)}>
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
      <IndicatorTable editable={editable} onOpen={(indicator) => setOpen({ what: 'indicator', indicator })} />
      <p className={classes(text.note, styles.below)}>{t('indicators.more')}</p>
      {editable && <p className={text.note}>{t('indicators.move')}</p>}
      {unevenStarts(territory).map(({ indicator, start, equal }) => (
        <Notice key={indicator} kind="review" className={styles.below}>
          <Rich
            message={t('indicators.uneven', {
              name: nameOf(indicator),
              start: format.percent(start),
              equal: format.percent(equal),
              n: territory.indicators.length,
            })}
          />
        </Notice>
      ))}
      {twins.map(({ first, second, agree, of }) => (
        <Notice key={`${first}${second}`} kind="review" className={styles.below}>
          <Rich message={t('indicators.twins', { first: nameOf(first), second: nameOf(second), agree, of })} />
        </Notice>
      ))}
      <StepState step="indicators" closeLabel={t('indicators.close')} />
      {open?.what === 'catalogue' && <Catalogue onClose={() => setOpen(null)} />}
      {open?.what === 'indicator' && (
        <IndicatorDialog indicator={open.indicator} editable={editable} onClose={() => setOpen(null)} />
      )}
    </Page>
  )
}
