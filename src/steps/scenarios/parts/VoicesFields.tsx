import type { SegmentId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { segmentName } from '../../../shared/people/group'
import { TextField } from '../../../ui/Field'
import type { Faults, ScenarioDraft } from './draft'
import type { Place } from './named'

export interface VoicesFieldsProps {
  readonly place: Place
  readonly voices: ScenarioDraft['voices']
  readonly faults: Faults
  readonly onVoice: (segment: SegmentId, text: string) => void
}

/** How much each segment that answered weighs between segments, in this scenario. */
export function VoicesFields({ place, voices, faults, onVoice }: VoicesFieldsProps) {
  const { t } = useI18n()
  const { segments } = place.programme
  return (
    <fieldset className="esc-pesos">
      <legend>{t('scenarios.edit.voices')}</legend>
      <div className="esc-rejilla">
        {segments
          .filter(({ id }) => voices[id] !== undefined)
          .map(({ id }) => (
            <TextField
              key={id}
              label={segmentName(place.programme, id)}
              inputMode="numeric"
              value={voices[id] ?? ''}
              error={faults.voices.includes(id) ? t('scenarios.edit.voices.bad') : null}
              onChange={(event) => onVoice(id, event.target.value)}
            />
          ))}
      </div>
      {faults.voiceless && <p className="campo-error">{t('scenarios.edit.voices.none')}</p>}
    </fieldset>
  )
}
