import { useCallback } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { selectProgramme, selectRunDate } from '../model/current'
import { download } from './download'

/** Saving the whole record to a file. */
export function useExpediente(): () => void {
  const save = useExpedienteFor()
  return useCallback(() => save(''), [save])
}

/** The same with a word in the file's name: for whom it is. */
export function useExpedienteFor(): (what: string) => void {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const fileBytes = useApp((state) => state.fileBytes)
  const toast = useApp((state) => state.toast)

  return useCallback(
    (what) => {
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
