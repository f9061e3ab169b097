import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { StepId } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import type { ImportKind } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import type { Understood } from './importer'

export interface BringIn {
  /** All of it or none: what a refusal leaves half done is taken back. */
  readonly run: (understood: Understood) => void
  readonly findings: readonly Finding[]
}

/** The step where what came in is seen. */
export const STEP_OF: Readonly<Record<ImportKind, StepId>> = {
  candidates: 'candidates',
  data: 'indicators',
  ratings: 'ratings',
  members: 'weights',
}

export function useBringIn(what: ImportKind): BringIn {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const undo = useApp((state) => state.undo)
  const toast = useApp((state) => state.toast)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const run = ({ acts, result }: Understood) => {
    for (const [done, one] of acts.entries()) {
      const outcome = act(one)
      if (outcome.status === 'accepted') continue
      for (let taken = 0; taken < done; taken++) undo()
      setFindings(outcome.findings)
      return
    }
    const count = t(`import.done.count.${what}`, { n: result.pieces.length })
    toast(acts.length > 1 ? `${count} ${t('import.done.sheets', { n: acts.length })}` : count, true)
    goTo({ screen: 'step', slot, territory: territory.id, step: STEP_OF[what] })
  }
  return { run, findings }
}
