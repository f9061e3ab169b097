import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'

/** The code of the open record, and copying it: where the browser does not allow that, the code is shown to be read. */
export function useCopyCode(): { readonly code: string; readonly copy: () => Promise<void> } {
  const { t } = useI18n()
  const code = useApp((state) => state.spokenCode())
  const toast = useApp((state) => state.toast)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      toast(t('frame.code.copied', { code }))
    } catch {
      toast(t('frame.code.failed', { code }))
    }
  }
  return { code, copy }
}
