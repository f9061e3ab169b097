import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { StepId } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import type { ImportKind } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import type { Understood } from './importer'

export interface BringIn {
  /** All of it or none, as one act. */
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
  const toast = useApp((state) => state.toast)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const run = ({ act: whole, result }: Understood) => {
    const outcome = act(whole)
    if (outcome.status === 'refused') {
      setFindings(outcome.findings)
      return
    }
    const count = t(`import.done.count.${what}`, { n: result.pieces.length })
    const sheets = whole.kind === 'sheets-recorded' ? whole.body.sheets.length : 1
    toast(sheets > 1 ? `${count} ${t('import.done.sheets', { n: sheets })}` : count, true)
    goTo({ screen: 'step', slot, territory: territory.id, step: STEP_OF[what] })
  }
  return { run, findings }
}
