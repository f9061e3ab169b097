import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { IndicatorId } from '../../../domain/ids'
import { DEFAULT_METHOD } from '../../../domain/method'
import {
  askedValueLine,
  inequalityOf,
  VALUE_QUESTIONS,
  type ValueAnswer,
  type ValueTimes,
  VERY_UNEQUAL,
} from '../../../domain/valueLine'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import step from '../weights.module.css'
import styles from './RulesDialog.module.css'

const SIDES = ['first', 'same', 'second', 'unknown'] as const
const TIMES: readonly ValueTimes[] = ['slightly', 'half', 'double']

/** Three questions about the worth of each step of the scale; unanswered, the steps count alike. */
export function ValueLineDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const written = useWritten()
  const late = Object.keys(written.sheets).length > 0
  const [about, setAbout] = useState<IndicatorId | null>(null)
  const [given, setGiven] = useState<Readonly<Record<string, readonly ValueAnswer[]>>>({})
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const key = about ?? ''
  const answers =
    given[key] ??
    territory.valueLines?.find(({ indicator }) => indicator === about)?.answers ??
    VALUE_QUESTIONS.map(() => null)
  const answer = (question: number, said: ValueAnswer) => setGiven({ ...given, [key]: answers.with(question, said) })
  const line = askedValueLine(answers)
  const unequal = inequalityOf(answers)
  const rubric = territory.indicators.find(({ id }) => id === about)?.rubric
  const save = (use: boolean) => {
    const { id, method } = territory
    const outcomes = [
      act({ kind: 'value-line-asked', body: { territory: id, indicator: about, answers } }),
      ...(use ? [act({ kind: 'method-chosen', body: { territory: id, ...method, valueLine: line } })] : []),
    ]
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? outcome.findings : []))
    setFindings(refused)
    if (refused.length === 0) onClose()
  }
  return (
    <Dialog title={t('weights.line.title')} onClose={onClose} wide>
      <p className={text.note}>{t('weights.line.hint')}</p>
      <Select<IndicatorId | ''>
        label={t('weights.line.about')}
        options={[
          { value: '', label: t('weights.line.all') },
          ...territory.indicators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={key}
        onChoose={(id) => setAbout(id === '' ? null : id)}
      />
      {rubric && (
        <ol className={text.note}>
          {rubric.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      {VALUE_QUESTIONS.map(({ first, second }, i) => {
        const steps = { a: first[0], b: first[1], c: second[0], d: second[1] }
        const said = answers[i] ?? null
        const title = t('weights.line.ask', steps)
        return (
          <fieldset key={title} className={styles.group}>
            <legend className={styles.title}>{title}</legend>
            <Segmented
              label={title}
              className={step.wraps}
              options={SIDES.map((id) => ({ id, label: t(`weights.line.${id}`, steps) }))}
              current={said?.side ?? 'unknown'}
              onChoose={(side) => answer(i, answerBy(side, said))}
            />
            {said && said.side !== 'same' && (
              <Segmented
                small
                label={t('weights.line.times')}
                options={TIMES.map((id) => ({ id, label: t(`weights.line.times.${id}`) }))}
                current={said.times}
                onChoose={(times) => answer(i, { ...said, times })}
              />
            )}
          </fieldset>
        )
      })}
      <p role="status">
        {t('weights.line.result', { line: line.join(', '), straight: DEFAULT_METHOD.valueLine.join(', ') })}
        {unequal >= VERY_UNEQUAL && ` ${t('weights.line.unequal', { times: format.one(unequal) })}`}
      </p>
      {late && <p className={text.note}>{t('weights.line.late')}</p>}
      <Findings findings={findings} />
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look={late || about !== null ? 'primary' : 'normal'} onClick={() => save(false)}>
          {t('weights.line.keep')}
        </Button>
        {!late && about === null && (
          <Button look="primary" onClick={() => save(true)}>
            {t('weights.line.use')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function answerBy(side: (typeof SIDES)[number], before: ValueAnswer): ValueAnswer {
  if (side === 'unknown') return null
  if (side === 'same') return { side }
  return { side, times: before && before.side !== 'same' ? before.times : 'half' }
}
