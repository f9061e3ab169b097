import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import text from '../../../ui/text.module.css'
import type { CellDetail, DetailDatum } from '../model/cellDetail'
import styles from './CellData.module.css'

/** The data behind the suggestion: sub-indicator, value, unit, source, year. */
export function CellData({ detail }: { readonly detail: CellDetail }) {
  const { t } = useI18n()
  const known = detail.data.filter(({ value }) => value !== null)
  if (known.length === 0) return <p className={text.note}>{t('ratings.data.none')}</p>
  return (
    <div className={styles.data}>
      <p>{detail.suggested !== null && <Rich message={t('ratings.data.suggest', { level: detail.suggested })} />}</p>
      <ul>
        {known.map((one) => (
          <Row key={one.sub.id} one={one} />
        ))}
      </ul>
    </div>
  )
}

function Row({ one: { sub, value, level, datum, stale } }: { readonly one: DetailDatum }) {
  const { t, format } = useI18n()
  const decimals = datum ? Math.min(datum.value.split('.')[1]?.length ?? 0, 4) : 1
  const origin = [datum?.source ?? (sub.formula === '' ? sub.source : t('ratings.data.formula')), datum?.year]
  return (
    <li>
      {sub.name}: <b>{format.fixed(value ?? 0, decimals)}</b> {sub.unit}
      {level !== null && <span className={styles.level}>{t('ratings.data.level', { level })}</span>}{' '}
      <small className={styles.origin}>{origin.filter(Boolean).join(', ')}</small>
      {datum?.grade === 'juicio' && <small className={styles.origin}> · {t('ratings.data.judgement')}</small>}
      {stale && <span className={styles.stale}>{t('ratings.data.stale')}</span>}
    </li>
  )
}
