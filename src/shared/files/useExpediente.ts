import { useCallback } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { selectProgramme, selectRunDate } from '../model/current'
import { download } from './download'

/** Saving the whole record to a file; with a word in its name, where it is for somebody. */
export function useExpediente(): (what?: string) => void {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const fileBytes = useApp((state) => state.fileBytes)
  const toast = useApp((state) => state.toast)

  return useCallback(
    (what = '') => {
      const bytes = fileBytes()
      if (!bytes || !programme) return
      const { name: place, simulated } = programme
      const name = fileName({ place, what, date, simulated, code: code(), extension: 'yunta.json' })
      download(name, bytes, 'application/json')
      toast(t('frame.file.made', { name }))
    },
    [fileBytes, programme, date, code, toast, t],
  )
}
