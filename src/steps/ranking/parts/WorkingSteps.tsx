import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import type { WorkingRow } from '../model/working'
import styles from './CheckWorking.module.css'

/** One indicator step by step: datum, rating, value, weight, points; each line closes on a calculator. */
export function WorkingSteps({ row }: { readonly row: WorkingRow }) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const { name, data, suggested, state, agreed, voices, level, value, weight, shares, dimension, points } = row
  const line = territory.method.valueLine.join(' · ')
  const dimensionName = programme.dimensions.find(({ id }) => id === dimension)?.name ?? dimension
  const rating =
    state !== 'rated'
      ? t(`ranking.check.rating.${state}`, { level: format.plain(level) })
      : agreed
        ? t('ranking.check.rating.agreed', { level: format.plain(level) })
        : t('ranking.check.rating.median', { voices: voices.map(format.plain).join(' · '), level: format.plain(level) })
  return (
    <section aria-live="polite">
      <h3>{t('ranking.check.steps', { name })}</h3>
      <ol className={styles.steps}>
        <li>
          <b>{t('ranking.check.datum')}</b>
          {data.length === 0 && <p>{t('ranking.check.datum.none')}</p>}
          {data.map((datum) => (
            <p key={datum.name}>
              {t('ranking.check.datum.is', {
                ...datum,
                value: format.decimal(datum.value),
                source: datum.source || t('ranking.check.unsourced'),
                year: datum.year || '–',
              })}
            </p>
          ))}
          {suggested !== null && <p>{t('ranking.check.suggested', { level: suggested })}</p>}
        </li>
        <li>
          <b>{t('ranking.check.rating')}</b>
          <p>{rating}</p>
        </li>
        <li>
          <b>{t('ranking.check.toValue')}</b>
          <p>{t('ranking.check.toValue.is', { line })}</p>
          <p className={styles.sum}>{format.fixed(value, 4)}</p>
        </li>
        <li>
          <b>{t('ranking.check.toWeight')}</b>
          <p>{t('ranking.check.toWeight.is')}</p>
          {shares && (
            <p className={styles.sum}>
              {t('ranking.check.toWeight.sum', {
                dimension: dimensionName,
                outer: format.fixed(shares[0], 6),
                inner: format.fixed(shares[1], 6),
                weight: format.fixed(weight, 3),
              })}
            </p>
          )}
        </li>
        <li>
          <b>{t('ranking.check.toPoints')}</b>
          <p className={styles.sum}>
            {format.fixed(value, 4)} × {format.fixed(weight, 3)} = {format.fixed(points, 3)}
          </p>
        </li>
      </ol>
    </section>
  )
}
