import type { MesaId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { useStep } from '../../../shared/step'

/** Why the province departs from each mesa, while it is being written: one draft for all, since their number changes with the pair. */
export function useDepartures() {
  const { t } = useI18n()
  const { territory } = useStep()
  const said = (territory.pick?.departures ?? []).map(({ mesa, reason }) => [mesa, reason])
  const draft = useDraft('departures', t('selection.departures'), JSON.stringify(said))
  const written = readAll(draft.text)
  return {
    /** As it is typed. */
    textFor: (mesa: MesaId): string => written.get(mesa) ?? '',
    reasonFor: (mesa: MesaId): string => (written.get(mesa) ?? '').trim(),
    write: (mesa: MesaId, reason: string) => {
      const after = new Map(written).set(mesa, reason)
      draft.write(JSON.stringify([...after]), [...after.values()].join(' · '))
    },
    drop: draft.drop,
  }
}

/** A draft of another shape, from another version, says nothing. */
function readAll(text: string): ReadonlyMap<string, string> {
  const read: unknown = JSON.parse(text)
  if (!Array.isArray(read)) return new Map()
  return new Map(
    read.flatMap((pair: unknown) => {
      const [mesa, reason] = Array.isArray(pair) ? pair : []
      return typeof mesa === 'string' && typeof reason === 'string' ? [[mesa, reason] as const] : []
    }),
  )
}
