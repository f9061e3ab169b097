import { type ReactNode, Suspense } from 'react'
import { createPortal } from 'react-dom'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Notice } from '../ui/Notice'
import { BrokenPart } from './Broken'
import notifications from './Notifications.module.css'

export interface RegionProps {
  readonly name: 'letterhead' | 'margin' | 'panel'
  /** Keeps the region's place in the window while it loads, and when it could not be drawn. */
  readonly empty: ReactNode
  /** Where notices stand: the regions themselves may be too narrow for a sentence, or folded on a phone. */
  readonly notices: Element | null
  readonly children: ReactNode
}

/**
 * One part of the window, which may fail alone: the rest stays, and a notice above the sheet hands over the expediente.
 * The next act and the next screen try it again.
 */
export function Region({ name, empty, notices, children }: RegionProps) {
  const { t } = useI18n()
  const programme = useApp((state) => state.work?.folded.programme)
  const route = useApp((state) => state.route)
  return (
    <ErrorBoundary
      resetOn={[programme, route]}
      fallback={(error, retry) => (
        <>
          {empty}
          {notices &&
            createPortal(
              <Notice kind="stop" className={notifications.notice}>
                <p>
                  <b>{t(`broken.${name}`)}</b>
                </p>
                <BrokenPart error={error} onRetry={retry} />
              </Notice>,
              notices,
            )}
        </>
      )}
    >
      <Suspense fallback={empty}>{children}</Suspense>
    </ErrorBoundary>
  )
}
