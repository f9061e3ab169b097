import { useI18n } from '../../i18n/useI18n'
import { fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { download } from '../files/download'
import { selectRunDate } from '../model/current'
import { placeName } from '../programme/placeName'
import { useStep } from '../step'
import { asText } from './asText'
import type { PaperBlock } from './blocks'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The text of papers for a word processor; what writes it is fetched when somebody asks for it. */
export function useDocx(): (papers: readonly (readonly PaperBlock[])[], what: string) => Promise<void> {
  const { programme, territory } = useStep()
  const { t, language } = useI18n()
  const date = useApp(selectRunDate)
  const toast = useApp((state) => state.toast)
  const code = useApp((state) => state.recordCode)
  return async (papers, what) => {
    try {
      const { docxBytes } = await import('../../io/write/docx')
      const bytes = docxBytes(papers.flatMap(asText), language.tag)
      const place = placeName(programme, territory.id)
      const { simulated } = programme
      download(fileName({ place, what, date, simulated, code: code(), extension: 'docx' }), bytes, WORD)
    } catch (error) {
      toast(t('file.docx.trouble', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
}
