import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { refused } from '../../../domain/finding'
import { type NamedDatum, sayable } from '../../../domain/formulaNames'
import type { Indicator } from '../../../domain/indicator'
import { LONGEST_NAME, tooLongName } from '../../../domain/name'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { indicatorAsRecorded } from '../../../shared/model/reading'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextArea, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import {
  BLANK_SUB,
  type IndicatorDraft,
  indicatorDraft,
  indicatorOf,
  keptDraft,
  type SubDraft,
  withLevel,
} from './draft'
import group from './group.module.css'
import { IndicatorFacts } from './IndicatorFacts'
import { SubFields } from './SubFields'

export interface IndicatorDialogProps {
  /** null: a new one. */
  readonly indicator: Indicator | null
  readonly editable: boolean
  readonly onClose: () => void
}

/** One indicator whole: its guide level by level and its measured series; written by the mesa while the step is open. */
export function IndicatorDialog({ indicator, editable, onClose }: IndicatorDialogProps) {
  const { t } = useI18n()
  if (!editable && indicator) {
    return (
      <Dialog title={indicator.name} onClose={onClose} wide>
        <IndicatorFacts indicator={indicator} />
        <div className={layout.actions}>
          <Button look="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </div>
      </Dialog>
    )
  }
  return <Editor indicator={indicator} onClose={onClose} />
}

function Editor({ indicator, onClose }: Omit<IndicatorDialogProps, 'editable'>) {
  const { t, format, body } = useI18n()
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const readFormula = useApp((state) => state.checkFormula)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  // The mesa's own wording of an indicator stands in place of the catalogue's.
  const known = [...programme.catalogue, ...(territory.shelved ?? []), ...territory.indicators]
  const others = [...new Map(known.map((one) => [one.id, one])).values()].filter(({ id }) => id !== indicator?.id)
  const data = [...others, ...(indicator ? [indicator] : [])].flatMap(({ subs }) => subs)
  const begun = indicatorDraft(programme.dimensions, indicator, { data, decimal: format.decimal })
  const kept = useDraft(`indicator ${indicator?.id ?? ''}`, indicator?.name ?? t('indicators.new'), '')
  const draft = keptDraft(kept.text, begun) ?? begun
  const long = tooLongName(draft.name)
  const change = (part: Partial<IndicatorDraft>) => {
    const next = { ...draft, ...part }
    const text = JSON.stringify(next)
    if (text === JSON.stringify(begun)) kept.drop()
    else kept.write(text, next.name)
  }
  const changeSub = (index: number, part: Partial<SubDraft>) =>
    change({ subs: draft.subs.map((sub, i) => (i === index ? { ...sub, ...part } : sub)) })
  const close = () => {
    kept.drop()
    onClose()
  }
  const save = async () => {
    const made = indicatorOf(draft, indicator, others)
    if ('badCuts' in made) {
      setFindings([refused('cuts-unreadable', { read: made.badCuts })])
      return
    }
    const names = new Set([...others, made.indicator].flatMap(({ subs }) => subs.map((sub) => sub.id as string)))
    const formulas = made.indicator.subs.flatMap(({ formula }) => (formula === '' ? [] : [formula]))
    const bad = (await Promise.all(formulas.map((formula) => readFormula(formula, names)))).flatMap((one) => one ?? [])
    if (bad.length > 0) {
      setFindings(bad)
      return
    }
    const outcome = act({
      kind: 'indicator-defined',
      body: { territory: territory.id, indicator: indicatorAsRecorded(body, made.indicator) },
    })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else close()
  }
  return (
    <Dialog title={indicator?.name ?? t('indicators.new')} onClose={close} wide>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.name.trim() !== '' && !long) void save()
        }}
      >
        <TextField
          label={t('indicators.name')}
          value={draft.name}
          error={long ? t('finding.name-too-long', { letters: draft.name.trim().length, limit: LONGEST_NAME }) : null}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          label={t('indicators.asks')}
          value={draft.question}
          onChange={(event) => change({ question: event.target.value })}
        />
        <div className={layout.row}>
          <Select
            label={t('indicators.dimension')}
            value={draft.dimension}
            onChoose={(dimension) => change({ dimension })}
            options={programme.dimensions.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label={t('indicators.moment')}
            value={draft.moment}
            onChoose={(moment) => change({ moment })}
            options={[
              { value: 'actual', label: t('indicators.moment.actual') },
              { value: 'potencial', label: t('indicators.moment.potencial') },
            ]}
          />
        </div>
        <fieldset className={group.group}>
          <legend className={group.legend}>{t('indicators.rubric')}</legend>
          {draft.rubric.map((line, i) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
              key={i}
              label={t('indicators.level', { n: i + 1 })}
              value={line}
              onChange={(event) => change({ rubric: withLevel(draft.rubric, i, event.target.value) })}
            />
          ))}
        </fieldset>
        <TextArea
          label={t('indicators.advice')}
          value={draft.guide}
          onChange={(event) => change({ guide: event.target.value })}
        />
        <h3>{t('indicators.subs')}</h3>
        <p className={text.note}>{t('indicators.subs.hint')}</p>
        {draft.subs.map((sub, i) => (
          <SubFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a new one has no id yet
            key={i}
            sub={sub}
            data={offered(data, draft.subs, i)}
            onChange={(part) => changeSub(i, part)}
            onRemove={() => change({ subs: draft.subs.filter((_, k) => k !== i) })}
          />
        ))}
        <Button size="small" icon="plus" onClick={() => change({ subs: [...draft.subs, BLANK_SUB] })}>
          {t('indicators.subs.add')}
        </Button>
        <Findings findings={findings} />
        <div className={layout.actions}>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={draft.name.trim() === '' || long}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What the formula of one datum can be made of: the data of all indicators, and those being written beside it. */
function offered(data: readonly NamedDatum[], drafts: readonly SubDraft[], own: number): readonly string[] {
  const written = drafts.filter(({ id, name }) => id === null && name.trim() !== '')
  const all = [...data, ...written.map(({ name }) => ({ id: name, name }))]
  const self = drafts[own]
  return all
    .filter(({ id, name }) => id !== (self?.id ?? self?.name) || name !== self?.name)
    .map((one) => sayable(one, all))
}
