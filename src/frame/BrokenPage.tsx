import { I18nContext, useLanguage } from '../i18n/useI18n'
import { download } from '../shared/files/download'
import { PageSheet } from '../shared/page/PageSheet'
import { useApp } from '../store/useApp'
import { Notice } from '../ui/Notice'
import { Broken, type Fault } from './Broken'

/**
 * In the place of the whole window, when what stands round the regions failed. It leans on the words, the open record and
 * the download alone: whatever else it asked might be what failed.
 */
export function BrokenPage(fault: Fault) {
  const language = useApp((state) => state.preferences.language)
  const atWork = useApp((state) => state.work !== null)
  const fileBytes = useApp((state) => state.fileBytes)
  const i18n = useLanguage(language)
  const save = () => {
    const bytes = fileBytes()
    if (bytes) download('expediente.yunta.json', bytes, 'application/json')
  }
  return (
    <I18nContext value={i18n}>
      <PageSheet>
        <h1>{i18n.t('broken.page')}</h1>
        <Notice kind="stop">
          <Broken {...fault} onSave={atWork ? save : null} />
        </Notice>
      </PageSheet>
    </I18nContext>
  )
}
