import { lazy, Suspense, useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { classes } from '../ui/classes'
import { Icon } from '../ui/Icon'
import styles from './Badge.module.css'

const DraftsDialog = lazy(async () => ({ default: (await import('./DraftsDialog')).DraftsDialog }))

/** In place of the green check while something is half written: how much, and the way to it. */
export function DraftBadge({ n }: { readonly n: number }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={classes(styles.badge, styles.grey, styles.drafts)}
        aria-label={t('save.draft.hint', { n })}
        data-save="draft"
        onClick={() => setOpen(true)}
      >
        <Icon id="pencil" />
        <span>{t('save.draft', { n })}</span>
      </button>
      {open && (
        <Suspense>
          <DraftsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
