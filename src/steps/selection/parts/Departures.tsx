import type { MesaId } from '../../../domain/ids'
import { REASON_LETTERS } from '../../../domain/pick'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { TextArea } from '../../../ui/Field'
import { REASON_MOST } from './Reason'
import type { useDepartures } from './useDepartures'

export interface DeparturesProps {
  /** Mesas none of whose two is taken. */
  readonly departs: readonly MesaId[]
  readonly departures: ReturnType<typeof useDepartures>
  readonly editable: boolean
}

/** Why the province departs from each mesa: its people read it, and it is printed in both actas. */
export function Departures({ departs, departures, editable }: DeparturesProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  return departs.map((mesa) => {
    const letters = departures.reasonFor(mesa).length
    const name = territory.mesas.find(({ id }) => id === mesa)?.name ?? mesa
    return (
      <TextArea
        key={mesa}
        label={t('selection.departure', { name })}
        rows={2}
        maxLength={REASON_MOST}
        readOnly={!editable}
        value={departures.textFor(mesa)}
        hint={letters < REASON_LETTERS ? t('selection.departure.needed', { n: letters, letters: REASON_LETTERS }) : ''}
        onChange={(event) => departures.write(mesa, event.target.value)}
      />
    )
  })
}
