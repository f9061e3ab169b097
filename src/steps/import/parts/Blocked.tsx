import { type Finding, refused } from '../../../domain/finding'
import type { Territory } from '../../../domain/programme'
import { isClosed, type StepId } from '../../../domain/step'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { ReopenOffer } from '../../../shared/page/ReopenOffer'
import { useStep } from '../../../shared/step'
import type { ImportKind } from '../../../store/route'
import { Notice } from '../../../ui/Notice'

/** Says before the file is chosen what would refuse it at the end. */
export function Blocked({ what }: { readonly what: ImportKind }) {
  const i18n = useI18n()
  const { territory, canEdit } = useStep()
  const finding = canEdit ? blockOf(territory, what) : refused('read-only')
  return (
    finding && (
      <Notice kind="review">
        <p>{findingText(finding, i18n)}</p>
        <ReopenOffer findings={[finding]} />
      </Notice>
    )
  )
}

/** The steps a file of each kind moves; people who are only added move none. */
const TOUCHED: Readonly<Record<ImportKind, readonly StepId[]>> = {
  candidates: ['candidates', 'ratings'],
  data: ['ratings'],
  ratings: ['ratings'],
  members: [],
  judgements: ['weights'],
  weights: ['scenarios'],
}

function blockOf({ id, steps }: Territory, what: ImportKind): Finding | null {
  if (what === 'ratings' && !isClosed(steps.weights)) return refused('weights-still-open')
  const step = TOUCHED[what].find((one) => isClosed(steps[one]))
  return step ? refused('step-closed', { values: { step, territory: id } }) : null
}
