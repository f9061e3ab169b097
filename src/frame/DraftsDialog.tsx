import { useI18n } from '../i18n/useI18n'
import voices from '../i18n/voices.module.css'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import layout from '../ui/layout.module.css'
import text from '../ui/text.module.css'

/** What is half written, field by field: go on with it, or give it up. */
export function DraftsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n()
  const drafts = useApp((state) => state.drafts)
  const dropDraft = useApp((state) => state.dropDraft)
  const slot = useApp((state) => state.work?.slot ?? '')
  const goTo = useApp((state) => state.goTo)
  return (
    <Dialog title={t('draft.title')} onClose={onClose}>
      <p className={text.note}>{t('draft.why')}</p>
      <ul className={layout.form}>
        {drafts.map(({ key, label, place, shown }) => (
          <li key={key}>
            <b>{label}</b>
            <p className={voices.hand}>{shown}</p>
            <p className={layout.row}>
              {place && (
                <Button
                  size="small"
                  onClick={() => {
                    goTo({ screen: 'step', slot, ...place })
                    onClose()
                  }}
                >
                  {t('draft.go', { step: t(`step.${place.step}`) })}
                </Button>
              )}
              <Button size="small" look="text" aria-label={t('draft.drop', { label })} onClick={() => dropDraft(key)}>
                {t('draft.drop.short')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div className={layout.actions}>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}
