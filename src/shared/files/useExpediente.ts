import { useCallback } from 'react'
import type { Finding } from '../../domain/finding'
import { useI18n } from '../../i18n/useI18n'
import { fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { selectProgramme, selectRunDate } from '../model/current'
import { download } from './download'

/** Saving the whole record to a file, and opening one beside whatever is here. */
export function useExpediente() {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const date = useApp(selectRunDate)
  const fileBytes = useApp((state) => state.fileBytes)
  const openFile = useApp((state) => state.openFile)
  const goTo = useApp((state) => state.goTo)
  const toast = useApp((state) => state.toast)

  const save = useCallback(() => {
    const bytes = fileBytes()
    if (!bytes || !programme) return
    const { name: place, simulated } = programme
    const name = fileName({ place, what: '', date, simulated, extension: 'yunta.json' })
    download(name, bytes, 'application/json')
    toast(t('frame.file.made', { name }))
  }, [fileBytes, programme, date, toast, t])

  /** The findings, when the file cannot be opened; nothing is touched then. */
  const open = useCallback(
    async (file: Pick<File, 'arrayBuffer' | 'name'>): Promise<readonly Finding[]> => {
      const outcome = await openFile(new Uint8Array(await file.arrayBuffer()), file.name)
      if (outcome.status === 'refused') return outcome.findings
      goTo({ screen: 'programme', slot: outcome.slot })
      return []
    },
    [openFile, goTo],
  )

  return { save, open }
}
