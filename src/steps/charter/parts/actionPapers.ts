import { nameOf } from '../../../shared/faces/named'
import { type FollowedAction, lastReview, pickedPair, plansOf } from '../../../shared/model/charterPapers'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { provinceName } from '../../../shared/programme/provinceName'
import { type CharterSource, dayText, facesIn, forOthers, nothingWritten } from './paperParts'

/** A table of the actions of each product of the pair, along its chain; what was written for another pair below. */
function actionTables(
  source: CharterSource,
  head: readonly string[],
  row: (action: FollowedAction) => readonly string[],
): readonly PaperBlock[] {
  const { territory, i18n } = source
  const plans = plansOf(territory)
  if (plans.every(({ actions }) => actions.length === 0)) return nothingWritten(source)
  const pair = pickedPair(territory)
  const former = plans.filter(({ product }) => !pair.includes(product))
  return [
    ...plans
      .filter(({ product }) => pair.includes(product))
      .flatMap(({ product, actions }): readonly PaperBlock[] => {
        const name = nameOf(facesIn(source), product)
        if (actions.length === 0)
          return [
            { kind: 'heading', text: name },
            { kind: 'paragraph', text: i18n.t('charter.plan.none') },
          ]
        return [
          { kind: 'heading', text: name },
          { kind: 'table', caption: name, head, rows: actions.map(row), figures: [] },
        ]
      }),
    ...forOthers(
      source,
      former.flatMap(({ product, actions }) =>
        actions.map(({ plan }) => `${nameOf(facesIn(source), product)}: ${plan.action}, ${plan.responsible}`),
      ),
    ),
  ]
}

export function planPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return actionTables(
    source,
    [
      t('charter.field.link'),
      t('charter.field.deed'),
      t('charter.field.responsible'),
      t('charter.field.due'),
      t('charter.plan.first'),
    ],
    ({ plan }) => [
      t(`charter.link.${plan.link}`),
      plan.action,
      plan.responsible,
      dayText(source, plan.due),
      plan.first ? '■' : '',
    ],
  )
}

export function managementPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return [
    { kind: 'paragraph', text: t('charter.management.says', { province: provinceName(source.territory.id) }) },
    ...actionTables(
      source,
      [t('charter.field.deed'), t('charter.field.unit'), t('charter.field.base'), t('charter.field.instrument')],
      ({ plan, management }) => [
        plan.action,
        management?.unit ?? t('charter.management.nobody'),
        management?.base || '–',
        management?.instrument || '–',
      ],
    ),
  ]
}

export function reviewPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return actionTables(
    source,
    [t('charter.field.deed'), t('charter.field.responsible'), t('charter.field.due'), t('charter.review.state')],
    (action) => [
      action.plan.action,
      action.plan.responsible,
      dayText(source, action.plan.due),
      reviewText(source, action),
    ],
  )
}

function reviewText(source: CharterSource, action: FollowedAction): string {
  const { t } = source.i18n
  const last = lastReview(action)
  if (!last) return t('charter.review.unseen')
  const said = t(`charter.review.${last.state}.on`, { date: dayText(source, last.on) })
  return last.reason === '' ? said : `${said}: ${last.reason}`
}
