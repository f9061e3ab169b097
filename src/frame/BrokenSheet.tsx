import { useI18n } from '../i18n/useI18n'
import { PageSheet } from '../shared/page/PageSheet'
import { Notice } from '../ui/Notice'
import { BrokenPart, type Fault } from './Broken'

/** In the place of a screen that could not be drawn. */
export function BrokenSheet(fault: Fault) {
  const { t } = useI18n()
  return (
    <PageSheet>
      <h1>{t('broken.sheet')}</h1>
      <Notice kind="stop">
        <BrokenPart {...fault} />
      </Notice>
    </PageSheet>
  )
}
