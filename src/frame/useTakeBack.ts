import { loadStepWords } from '../i18n/es'
import { useI18n } from '../i18n/useI18n'
import { closedStepOf } from '../shared/model/closedStep'
import { useApp } from '../store/useApp'
import type { Outcome } from '../store/workSlice'

/** Nothing to take back is seen on the button already; a key pressed once too often needs no sentence. */
const SILENT: readonly string[] = ['nothing-to-undo', 'nothing-to-redo']

/** Undo and redo that say why not, and offer to reopen the step that stands in the way. */
export function useTakeBack() {
  const i18n = useI18n()
  const undo = useApp((state) => state.undo)
  const redo = useApp((state) => state.redo)
  const toast = useApp((state) => state.toast)
  const told = async (outcome: Outcome) => {
    const [finding] = outcome.status === 'refused' ? outcome.findings : []
    if (!finding || SILENT.includes(finding.code)) return
    const [{ findingText }] = await Promise.all([import('../i18n/findings'), loadStepWords()])
    toast(findingText(finding, i18n), false, closedStepOf(finding))
  }
  return { undo: () => void told(undo()), redo: () => void told(redo()) }
}
