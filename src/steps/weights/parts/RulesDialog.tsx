import { useState } from 'react'
import { WEIGHING_WAYS } from '../../../domain/directWeights'
import type { Finding } from '../../../domain/finding'
import {
  joiningOf,
  NA_RULES,
  naRuleOf,
  OFFICIAL_METHODS,
  type OfficialMethod,
  weighingOf,
} from '../../../domain/method'
import { JOININGS } from '../../../domain/rating'
import { perLevel } from '../../../domain/scale'
import { type SheetHolders, type SittingRules, USUAL_SITTING } from '../../../domain/sitting'
import { methodHint, methodName } from '../../../i18n/methods'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { type ChosenSitting, chosenOf, SittingChoice } from '../../../shared/programme/SittingChoice'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import styles from './RulesDialog.module.css'

export interface RulesDialogProps {
  readonly onClose: () => void
}

const isWhole = (figure: string): boolean => /^\d{1,4}$/.test(figure.trim())

/** What the mesa agrees before it scores: the voice of each segment, the official method, what each level is worth. */
export function RulesDialog({ onClose }: RulesDialogProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const [voices, setVoices] = useState(() => programme.segments.map(({ id }) => String(territory.voices[id] ?? 1)))
  const sittingWith = (sheets: SheetHolders): SittingRules => ({ ...(territory.sitting ?? USUAL_SITTING), sheets })
  const [official, setOfficial] = useState<OfficialMethod>(territory.method.official)
  const [line, setLine] = useState(() => territory.method.valueLine.map(String))
  const [joining, setJoining] = useState(joiningOf(territory.method))
  const [weighing, setWeighing] = useState(weighingOf(territory.method))
  const [notApplicable, setNotApplicable] = useState(naRuleOf(territory.method))
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const written = useWritten()
  const late = Object.keys(written.sheets).length > 0
  const begun = late || Object.values(written.judgements).some((ballot) => ballot.length > 0)
  const sits = chosenOf(territory)
  const [sitting, setSitting] = useState<ChosenSitting>(sits)
  const error = (text: string) => (isWhole(text) ? null : t('weights.rules.notWhole'))
  const save = () => {
    if (![...voices, ...line].every(isWhole)) return
    const valueLine = perLevel((_, i) => Number(line[i]))
    const said = programme.segments.map(({ id }, i) => ({ segment: id, voice: Number(voices[i]) }))
    const voicesChanged = said.some(({ segment, voice }) => voice !== (territory.voices[segment] ?? 1))
    const { method } = territory
    const methodChanged =
      official !== method.official ||
      joining !== joiningOf(method) ||
      weighing !== weighingOf(method) ||
      notApplicable !== naRuleOf(method) ||
      valueLine.some((value, i) => value !== method.valueLine[i])
    const outcomes = [
      ...(voicesChanged ? [act({ kind: 'voices-set', body: { territory: territory.id, voices: said } })] : []),
      ...(methodChanged
        ? [
            act({
              kind: 'method-chosen',
              body: { territory: territory.id, official, valueLine, joining, weighing, notApplicable },
            }),
          ]
        : []),
      ...(sitting !== sits && sitting !== 'inSight'
        ? [act({ kind: 'sitting-set', body: { territory: territory.id, sitting: sittingWith(sitting), reason: '' } })]
        : []),
    ]
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? outcome.findings : []))
    setFindings(refused)
    if (refused.length === 0) onClose()
  }
  return (
    <Dialog title={t('weights.rules.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <fieldset className={styles.group}>
          <legend className={styles.title}>{t('weights.rules.voices')}</legend>
          <p className={text.note}>{t('weights.rules.voices.hint')}</p>
          <div className={styles.figures}>
            {programme.segments.map(({ id, name }, i) => (
              <TextField
                key={id}
                label={name}
                inputMode="numeric"
                value={voices[i] ?? ''}
                error={error(voices[i] ?? '')}
                onChange={(event) => setVoices(voices.with(i, event.target.value))}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.title}>{t('weights.rules.method')}</legend>
          {late ? (
            <p>
              <b>{t(`method.${official}`)}</b> · {line.join('-')} · {t(`joining.${joining}`)} ·{' '}
              <span className={text.note}>{t('weights.rules.late')}</span>
            </p>
          ) : (
            <>
              <MethodFields official={official} onOfficial={setOfficial} line={line} onLine={setLine} error={error} />
              <p className={classes(styles.title, styles.line)}>{t('weights.rules.joining')}</p>
              <p className={text.note}>{t('weights.rules.joining.hint')}</p>
              <Segmented
                label={t('weights.rules.joining')}
                options={JOININGS.map((id) => ({ id, label: t(`joining.${id}`) }))}
                current={joining}
                onChoose={setJoining}
              />
              <p className={classes(styles.title, styles.line)}>{t('weights.ways')}</p>
              <p className={text.note}>{t('weights.rules.weighing.hint')}</p>
              <Segmented
                label={t('weights.ways')}
                className={styles.wraps}
                options={WEIGHING_WAYS.map((id) => ({ id, label: t(`weighing.${id}`) }))}
                current={weighing}
                onChoose={setWeighing}
              />
              <p className={classes(styles.title, styles.line)}>{t('weights.rules.na')}</p>
              <p className={text.note}>{t('weights.rules.na.hint')}</p>
              <Segmented
                label={t('weights.rules.na')}
                options={NA_RULES.map((id) => ({ id, label: t(`weights.rules.na.${id}`) }))}
                current={notApplicable}
                onChoose={setNotApplicable}
              />
            </>
          )}
        </fieldset>
        {begun ? (
          <p className={text.note}>{t(`weights.rules.sits.${sits}`)}</p>
        ) : (
          <SittingChoice
            chosen={sitting}
            {...(sits !== 'inSight' && { among: ['tables', 'members'] })}
            onChange={setSitting}
          />
        )}
        <Findings findings={findings} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface MethodFieldsProps {
  readonly official: OfficialMethod
  readonly onOfficial: (official: OfficialMethod) => void
  readonly line: readonly string[]
  readonly onLine: (line: string[]) => void
  readonly error: (text: string) => string | null
}

/** The method and the value line, while no score has been given. */
function MethodFields({ official, onOfficial, line, onLine, error }: MethodFieldsProps) {
  const { t } = useI18n()
  return (
    <>
      <Segmented
        label={t('weights.rules.method')}
        options={OFFICIAL_METHODS.map((id) => ({ id, label: `${methodName(id, t)}, ${methodHint(id, t)}` }))}
        current={official}
        onChoose={onOfficial}
      />
      <p className={classes(styles.title, styles.line)}>{t('weights.rules.line')}</p>
      <p className={text.note}>{t('weights.rules.line.hint')}</p>
      <div className={styles.figures}>
        {line.map((value, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: the level is its place
            key={i}
            label={t('weights.rules.level', { n: i + 1 })}
            inputMode="numeric"
            value={value}
            error={error(value)}
            onChange={(event) => onLine(line.with(i, event.target.value))}
          />
        ))}
      </div>
    </>
  )
}
