import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import type { Repetition } from '../../selectors/progress'
import { provinceName } from './provinceName'

/** What neighbouring provinces repeat: an opportunity, not a fault. */
export function Repeats({ repeats }: { readonly repeats: readonly Repetition[] }) {
  const { t, format } = useI18n()
  const places = (codes: readonly string[]) => format.list(codes.map(provinceName))
  return (
    <div className="rep">
      <h2>{t('programme.repeats')}</h2>
      {repeats.length === 0 && <p className="nota">{t('programme.repeats.none')}</p>}
      <ul>
        {repeats.map(({ name, neighbours, apart }) => (
          <li key={name}>
            <Rich message={t('programme.repeats.together', { name, places: places(neighbours) })} />
            {apart.length > 0 && <span> {t('programme.repeats.apart', { places: places(apart) })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
