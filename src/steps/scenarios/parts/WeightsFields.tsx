import type { SegmentId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { selectWeights } from '../../../shared/model/evaluation'
import { segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { Select, TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import type { Faults, ScenarioDraft, WeightsSource } from './draft'
import fields from './fields.module.css'
import { TypedWeights } from './TypedWeights'

export interface WeightsFieldsProps extends VoicesFieldsProps {
  readonly source: WeightsSource
  readonly typed: ScenarioDraft['typed']
  readonly onSource: (source: WeightsSource) => void
  readonly onTyped: (typed: ScenarioDraft['typed']) => void
}

/** Whose weights: the mesa's, equal, one segment's, everybody's, or written here with their live sum. */
export function WeightsFields(props: WeightsFieldsProps) {
  const { source, typed, faults, onSource, onTyped } = props
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const heard = selectWeights(programme, territory).segments.filter(({ weights }) => weights !== null)
  // A scenario may name a segment that has no ballots any more: it stays in the list while it is the one chosen.
  const segments = [
    ...new Set([...heard.map(({ segment }): WeightsSource => `segment:${segment}`), ...asSegment(source)]),
  ]
  return (
    <>
      <Select<WeightsSource>
        label={t('scenarios.edit.weights')}
        value={source}
        onChoose={onSource}
        options={[
          ...(['mesa', 'equal', 'people'] as const).map((value) => ({
            value,
            label: t(`scenarios.edit.weights.${value}`),
          })),
          ...segments.map((value) => ({
            value,
            label: t('scenarios.edit.weights.segment', {
              segment: segmentName(programme, value.slice('segment:'.length)),
            }),
          })),
          ...(heard.length > 1 || source === 'voices'
            ? [{ value: 'voices' as const, label: t('scenarios.edit.weights.voices') }]
            : []),
          { value: 'pdot', label: t('scenarios.edit.weights.pdot') },
          { value: 'typed', label: t('scenarios.edit.weights.typed') },
        ]}
      />
      {source === 'voices' && <VoicesFields {...props} />}
      {(source === 'typed' || source === 'pdot') && <TypedWeights typed={typed} faults={faults} onTyped={onTyped} />}
    </>
  )
}

const asSegment = (source: WeightsSource): readonly WeightsSource[] => (source.startsWith('segment:') ? [source] : [])

interface VoicesFieldsProps {
  readonly voices: ScenarioDraft['voices']
  readonly faults: Faults
  readonly onVoice: (segment: SegmentId, text: string) => void
}

/** How much each segment that answered weighs between segments, in this scenario. */
function VoicesFields({ voices, faults, onVoice }: VoicesFieldsProps) {
  const { t } = useI18n()
  const { programme } = useStep()
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('scenarios.edit.voices')}</legend>
      <div className={fields.figures}>
        {programme.segments
          .filter(({ id }) => voices[id] !== undefined)
          .map(({ id, name }) => (
            <TextField
              key={id}
              label={name}
              inputMode="numeric"
              value={voices[id] ?? ''}
              error={faults.voices.includes(id) ? t('scenarios.edit.voices.bad') : null}
              onChange={(event) => onVoice(id, event.target.value)}
            />
          ))}
      </div>
      {faults.voiceless && <p className={text.error}>{t('scenarios.edit.voices.none')}</p>}
    </fieldset>
  )
}
