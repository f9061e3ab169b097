import type { Programme } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { provinceName } from '../../../shared/programme/provinceName'
import { departuresOf } from '../model/departures'
import styles from './Repeats.module.css'

/** What provinces did not take of the pairs that their mesas signed, with the reason each mesa reads. Nothing where there is none. */
export function NotTaken({ programme }: { readonly programme: Programme }) {
  const { t, format } = useI18n()
  const all = departuresOf(programme)
  if (all.length === 0) return null
  return (
    <section className={styles.repeats}>
      <h2>{t('programme.departures')}</h2>
      <ul>
        {all.map(({ province, mesa, place, products, reason }) => {
          const { candidates = [] } = programme.territories[place] ?? {}
          const names = products.map((product) => candidates.find(({ id }) => id === product)?.name ?? product)
          const known = programme.territories[province]?.mesas.find(({ id }) => id === mesa)
          return (
            <li key={`${place} ${products.join(' ')}`}>
              <Rich
                message={t('programme.departures.one', {
                  province: provinceName(province),
                  products: format.list(names),
                  mesa: known?.name ?? mesa,
                  reason,
                })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
