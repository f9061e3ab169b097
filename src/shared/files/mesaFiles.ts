import type { Programme, Territory } from '../../domain/programme'
import { workbookBytes } from '../../io/write/workbook'
import { zipOfTexts } from '../../io/write/zip'
import { workbookOf } from '../model/workbook/workbook'
import { xlsformOf } from '../model/xlsform'
import { xmcdaOf } from '../model/xmcda'

/** What a file of a mesa says of the run it was made in. */
export interface FileRunOf {
  /** ISO day. */
  readonly date: string
  readonly code: string
  /** The mesa's name. */
  readonly place: string
}

/** Makes one file of a mesa as it may be shown; null while the mesa lacks what the file is about. */
type MakeFile = (programme: Programme, territory: Territory, run: FileRunOf) => Promise<Uint8Array | null>

/** Files for other programs that need more than a table, each the same from a button and from the command line. */
export const MESA_FILES = {
  libro: async (programme, territory, run) => {
    const book = workbookOf(programme, territory, run)
    return book && workbookBytes(book)
  },
  formulario: async (programme, territory, run) => {
    const form = xlsformOf(programme, territory, run)
    return form && workbookBytes(form)
  },
  xmcda: async (programme, territory, run) => zipOfTexts(xmcdaOf(programme, territory, run), run.date),
} as const satisfies Readonly<Record<string, MakeFile>>

export type MesaFile = keyof typeof MESA_FILES
