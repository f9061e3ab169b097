import { type Finding, refused } from '../../../domain/finding'
import type { Territory } from '../../../domain/programme'
import { isClosed } from '../../../domain/step'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import type { ImportKind } from '../../../store/route'
import { Notice } from '../../../ui/Notice'

/** Says before the file is chosen what would refuse it at the end. */
export function Blocked({ what }: { readonly what: ImportKind }) {
  const i18n = useI18n()
  const { territory, canEdit } = useStep()
  const finding = canEdit ? blockOf(territory, what) : refused('read-only')
  return finding && <Notice kind="review">{findingText(finding, i18n)}</Notice>
}

function blockOf({ steps }: Territory, what: ImportKind): Finding | null {
  if (what === 'candidates' && isClosed(steps.candidates))
    return refused('step-closed', { values: { step: 'candidates' } })
  if (what !== 'ratings') return null
  if (!isClosed(steps.weights)) return refused('weights-still-open')
  return isClosed(steps.ratings) ? refused('step-closed', { values: { step: 'ratings' } }) : null
}
