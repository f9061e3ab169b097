import { lowered } from '../../i18n/lecturas/ranking'
import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import { type Guard, selectGuards, selectOverlaps } from '../../selectors/smallest'
import { Icon } from '../../ui/Icon'
import { saidOf } from '../ranking/names'
import { indicatorName, type Parts } from './parts'

/** What should not change the pair and whether it does, and indicators that weigh twice or not at all. */
export function Guards({ territory, ranked, faces }: Parts) {
  const { t, format } = useI18n()
  const guards = selectGuards(ranked)
  const { repeated, flat } = selectOverlaps(ranked)
  const name = (id: string) => lowered(indicatorName(territory, id))
  return (
    <div className="sens-guardas">
      <section>
        <h3>{t('sensitivity.guards')}</h3>
        <p className="nota">{t('sensitivity.guards.note')}</p>
        <ul>
          {guards.map((guard) => (
            <li key={said(guard)}>
              <span>{said(guard)}</span>
              <span className={guard.same ? 's2' : 'ac'}>
                <Icon id={guard.same ? 'check' : 'alert'} size={14} />{' '}
                {t(guard.same ? 'sensitivity.guards.same' : 'sensitivity.guards.other')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('sensitivity.overlaps')}</h3>
        {repeated.length + flat.length === 0 && <p className="nota">{t('sensitivity.overlaps.none')}</p>}
        <ul>
          {repeated.map(({ first, second, r }) => (
            <li key={`${first} ${second}`}>
              <Rich
                message={t('sensitivity.overlaps.repeated', {
                  first: name(first),
                  second: name(second),
                  r: format.fixed(r, 2),
                })}
              />
            </li>
          ))}
          {flat.map((indicator) => (
            <li key={indicator}>
              <Rich message={t('sensitivity.overlaps.flat', { indicator: name(indicator) })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )

  function said(guard: Guard): string {
    if (guard.kind === 'dropped') return t('sensitivity.guards.dropped', { product: saidOf(faces, guard.product) })
    if (guard.kind === 'spacing') return t('sensitivity.guards.spacing', { line: guard.line })
    return t('sensitivity.guards.method', { method: t(`method.${guard.method}`) })
  }
}
