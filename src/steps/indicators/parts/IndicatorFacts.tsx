import { inWords } from '../../../domain/formulaNames'
import type { Indicator } from '../../../domain/indicator'
import { useI18n } from '../../../i18n/useI18n'
import page from '../../../shared/page/page.module.css'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import styles from './IndicatorFacts.module.css'

/** An indicator to read: the question, the five levels, how to look at it, its series. */
export function IndicatorFacts({ indicator }: { readonly indicator: Indicator }) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const data = [...territory.indicators, indicator].flatMap(({ subs }) => subs)
  return (
    <>
      <p className={page.lectura}>{indicator.question}</p>
      <ol>
        {indicator.rubric.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
          <li key={i} className={styles.level}>
            <kbd>{i + 1}</kbd> {line}
          </li>
        ))}
      </ol>
      <p className={text.note}>{indicator.guide}</p>
      <table className={classes(table.table, styles.series)}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.sub.name')}</th>
            <th scope="col">{t('indicators.sub.unit')}</th>
            <th scope="col">{t('indicators.sub.direction')}</th>
            <th scope="col">{t('indicators.sub.cuts')}</th>
            <th scope="col">{t('indicators.sub.source')}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.subs.map((sub) => (
            <tr key={sub.id}>
              <td>
                {sub.name}
                {sub.formula !== '' && <small className={text.note}> = {inWords(sub.formula, data)}</small>}
              </td>
              <td>{sub.unit}</td>
              <td>{t(`indicators.sub.${sub.direction}`)}</td>
              <td>{sub.cuts.map((cut) => format.decimal(cut)).join('; ')}</td>
              <td>{sub.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
