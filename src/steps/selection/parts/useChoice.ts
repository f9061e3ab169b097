import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { REASON_LETTERS, type SoftRule } from '../../../domain/pick'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import type { CutChance } from '../../../shared/model/verdict'
import { useClosing } from '../../../shared/page/useClosing'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { type ChosenProducts, proposedSlots, selectSelection } from '../model/selection'
import { useDepartures } from './useDepartures'

/** What a pick still waits for. */
export type Wait = 'two' | 'filters' | 'reason' | 'departures' | 'known'

/** The pick being written. Nothing reaches the record until it is confirmed, which picks and closes in one gesture. */
export function useChoice(chance: CutChance | null) {
  const { programme, territory } = useStep()
  const act = useApp((state) => state.act)
  const closeStep = useClosing()
  const { pick } = territory
  const [chosen, setChosen] = useState<ChosenProducts | null>(null)
  const { t } = useI18n()
  const draft = useDraft('pick', t('selection.reason'), pick?.reason ?? '')
  const reason = draft.text
  const departures = useDepartures()
  const [known, setKnown] = useState<readonly SoftRule[]>(pick?.acknowledged ?? [])
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const slots = chosen ?? proposedSlots(programme, territory)
  const selection = selectSelection(programme, territory, slots, chance)
  const departs = selection?.rules.flatMap((rule) => (rule.id === 'mesas' ? rule.departs : [])) ?? []
  const broken = (id: 'two' | 'filters') => selection?.rules.some((rule) => rule.id === id && !rule.met) ?? true
  const waits: readonly Wait[] = [
    ...(broken('two') ? (['two'] as const) : []),
    ...(broken('filters') ? (['filters'] as const) : []),
    ...(selection && selection.reasons.length > 0 && reason.trim().length < REASON_LETTERS
      ? (['reason'] as const)
      : []),
    ...(departs.every((mesa) => departures.reasonFor(mesa).length >= REASON_LETTERS) ? [] : (['departures'] as const)),
    ...(selection?.toKnow.every((soft) => known.includes(soft)) ? [] : (['known'] as const)),
  ]
  const confirm = () => {
    const [first, second] = slots
    if (first === null || second === null || !selection) return
    const acknowledged = selection.toKnow.filter((soft) => known.includes(soft))
    const place = { territory: territory.id }
    const picked = act({
      kind: 'pair-picked',
      body: {
        ...place,
        products: [first, second],
        reason: reason.trim(),
        acknowledged,
        departures: departs.map((mesa) => ({ mesa, reason: departures.reasonFor(mesa) })),
      },
    })
    const refusals = picked.status === 'refused' ? picked.findings : closeStep({ ...place, step: 'selection' })
    setFindings(refusals)
    if (refusals.length > 0) return
    draft.drop()
    departures.drop()
  }
  return {
    slots,
    setSlots: setChosen,
    selection,
    reason,
    setReason: draft.write,
    departs,
    departures,
    known,
    setKnown,
    waits,
    confirm,
    findings,
  }
}
