import type { Programme, Territory } from '../domain/programme'
import { useI18n } from '../i18n/useI18n'
import { selectRunDate } from '../shared/model/current'
import { usePageMargins } from '../shared/paper/usePageMargins'
import { placeName } from '../shared/programme/placeName'
import { useApp } from '../store/useApp'

export interface PrintedMarginsProps {
  readonly programme: Programme
  readonly territory: Territory | null
}

/** Every printed page says of what record it is, of which day, and with which code. */
export function PrintedMargins({ programme, territory }: PrintedMarginsProps) {
  const { t, format } = useI18n()
  const today = useApp(selectRunDate)
  const code = useApp((state) => state.spokenCode)()
  const place = territory ? `${placeName(programme, territory.id)} · ` : ''
  const simulated = programme.simulated ? ` · ${t('simulated.label')}` : ''
  usePageMargins({
    left: `${place}${programme.name}`,
    right: today === '' ? '' : format.date(Date.parse(today), 0),
    foot: `${t('frame.printed.code', { code })}${simulated}`,
  })
  return null
}
