import { useCallback } from 'react'
import type { Finding } from '../../domain/finding'
import type { StepPlace } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'

/** Closes a step and tells the code of what was closed, to be written down; or gives the reasons why not. */
export function useClosing(): (place: StepPlace) => readonly Finding[] {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  return useCallback(
    (place) => {
      const outcome = act({ kind: 'step-closed', body: { ...place, reason: '' } })
      if (outcome.status === 'refused') return outcome.findings
      if (outcome.closed !== undefined) toast(t('stepState.closed.code', { code: outcome.closed }))
      return []
    },
    [act, toast, t],
  )
}
