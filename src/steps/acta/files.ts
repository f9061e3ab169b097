import { fileName } from '../../io/write/fileName'
import { download } from '../../shared/files/download'
import { placeName } from '../../shared/programme/placeName'
import { useApp } from '../../store/useApp'
import { asText } from './parts/asText'
import { type DocumentId, papersOf } from './parts/documents'
import type { PaperSource } from './parts/source'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The text of a document for a word processor; what writes it is fetched when somebody asks for it. */
export function useDocx(): (document: DocumentId, source: PaperSource) => Promise<void> {
  const toast = useApp((state) => state.toast)
  const code = useApp((state) => state.recordCode)
  return async (document, source) => {
    const { programme, territory, today, i18n } = source
    const { t, language } = i18n
    try {
      const { docxBytes } = await import('../../io/write/docx')
      const bytes = docxBytes(papersOf(document, source).flatMap(asText), language.tag)
      const place = placeName(programme, territory.id)
      const what = t(`acta.document.${document}`)
      const { simulated } = programme
      const name = fileName({ place, what, date: today, simulated, code: code(), extension: 'docx' })
      download(name, bytes, WORD)
    } catch (error) {
      toast(t('acta.docx.trouble', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
}
