import { useState } from 'react'
import { type Scenario, sameAssumptions } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { selectWeights } from '../../../shared/model/evaluation'
import { mesaScenario } from '../../../shared/model/scenarios'
import { Findings } from '../../../shared/page/Findings'
import { changesNothing } from '../../../shared/scenario/differenceWords'
import { differenceOf, isTaken, nameOfScenario, proposedLine, proposedName } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { ChangesFields } from './ChangesFields'
import { isSound, readDraft, type ScenarioDraft, scenarioDraft } from './draft'
import styles from './Editor.module.css'
import { MethodField } from './MethodField'
import { NameFields } from './NameFields'
import { RulesFields } from './RulesFields'
import { Tried } from './Tried'
import { useScenarios } from './useScenarios'
import { WeightsFields } from './WeightsFields'
import { WithoutFields } from './WithoutFields'

export interface EditorProps {
  readonly scenario: Scenario
  /** Kept as a scenario of its own: a copy, or a new one. */
  readonly fresh: boolean
  readonly title: string
  readonly onClose: () => void
}

/** One scenario whole. Name and line follow what is changed until a person writes them. */
export function Editor({ scenario, fresh, title, onClose }: EditorProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const place = useStep()
  const { programme, territory } = place
  const acts = useScenarios()
  const indicators = territory.indicators.map(({ id }) => id)
  const [draft, setDraft] = useState<ScenarioDraft>(() => {
    const { official, segments } = selectWeights(programme, territory)
    const voices = segments.filter(({ answered }) => answered > 0)
    const begun = scenarioDraft(scenario, { indicators, mesa: official.weights ?? [], voices }, format.one)
    return fresh ? { ...begun, name: null, description: null, everywhere: false } : begun
  })
  const change = (part: Partial<ScenarioDraft>) => setDraft({ ...draft, ...part })
  const { scenario: read, faults } = readDraft(draft, indicators)
  const isMesa = changesNothing(differenceOf(read, place, i18n))
  // Weights taken from the PDOT are kept as typed ones: only the name still says where they come from.
  const named = draft.source === 'pdot' && draft.name === null ? t('scenarios.edit.pdot') : draft.name
  const made = { ...read, name: named, description: draft.description }
  const name = named ?? (isMesa ? '' : proposedName(made, place, i18n))
  const description = draft.description ?? (isMesa ? '' : proposedLine(made, place, i18n))
  const taken = isTaken(name, fresh ? null : scenario.id, place, i18n)
  const like = isMesa
    ? mesaScenario(territory)
    : territory.scenarios.find((other) => (fresh || other.id !== scenario.id) && sameAssumptions(other, read))
  const waits = taken || name.trim() === '' || like !== undefined || !isSound(faults)
  const save = () => {
    if (fresh ? acts.add(made) : acts.rewrite(made)) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form
        className={classes(layout.form, styles.form)}
        onSubmit={(event) => {
          event.preventDefault()
          if (!waits) save()
        }}
      >
        <WeightsFields
          source={draft.source}
          typed={draft.typed}
          voices={draft.voices}
          faults={faults}
          onSource={(source) => change({ source })}
          onTyped={(typed) => change({ typed })}
          onVoice={(segment, text) => change({ voices: { ...draft.voices, [segment]: text } })}
        />
        <MethodField
          method={draft.method}
          settings={draft.settings}
          onMethod={(method, settings) => change({ method, settings })}
        />
        <ChangesFields changes={draft.changes} faults={faults} onChanges={(changes) => change({ changes })} />
        <RulesFields method={draft.method} rules={draft} onRules={change} />
        <WithoutFields without={draft.without} onWithout={(without) => change({ without })} />
        <p role="status" className={styles.result}>
          {isMesa ? t('scenarios.edit.nothing') : <Tried scenario={read} sound={isSound(faults)} />}
        </p>
        <NameFields
          name={name}
          description={description}
          taken={taken && like === undefined}
          proposes
          onName={(name) => change({ name })}
          onDescription={(description) => change({ description })}
        />
        <Findings findings={acts.findings} />
        <div className={layout.actions}>
          {like && (
            <p className={classes(text.note, styles.same)}>
              {t('scenarios.edit.same', { name: nameOfScenario(like, place, i18n) })}
            </p>
          )}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={waits}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
