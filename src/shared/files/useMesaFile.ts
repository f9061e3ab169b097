import { useCallback } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { type FileNameParts, fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { selectRunDate } from '../model/current'
import { placeName } from '../programme/placeName'
import { useRecordedStep } from '../step'
import { download } from './download'
import type { MesaFile } from './mesaFiles'

const XLSX = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
const SHAPES = {
  libro: XLSX,
  formulario: XLSX,
  xmcda: { extension: 'zip', type: 'application/zip' },
} as const satisfies Readonly<
  Record<MesaFile, { readonly extension: FileNameParts['extension']; readonly type: string }>
>

/** Writes a file of the step's mesa for another program; what makes it is loaded when it is asked for. */
export function useMesaFile(): (file: MesaFile) => Promise<void> {
  const { programme, territory } = useRecordedStep()
  const { t } = useI18n()
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const toast = useApp((state) => state.toast)
  return useCallback(
    async (file) => {
      const { extension, type } = SHAPES[file]
      const run = { date, code: code(), place: placeName(programme, territory.id) }
      const made = await import('./mesaFiles').then(
        ({ MESA_FILES }) => MESA_FILES[file](programme, territory, run),
        () => 'unloaded' as const,
      )
      if (made === 'unloaded') return toast(t('file.made.unloaded'))
      if (made === null) return toast(t('file.made.lacking'))
      const name = fileName({ ...run, what: file, simulated: programme.simulated, extension })
      download(name, made, type)
      toast(t('file.made.done', { name }))
    },
    [programme, territory, date, code, toast, t],
  )
}
