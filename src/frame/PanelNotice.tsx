import type { ProductId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { isOutdated } from '../domain/step'
import { Rich } from '../i18n/Rich'
import { useI18n } from '../i18n/useI18n'
import { useActName } from '../shared/acts/useActName'
import { selectCanEdit, selectLatest } from '../shared/model/current'
import type { Face } from '../shared/model/faces'
import type { RankedPanel } from '../shared/model/panel'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './PanelNotice.module.css'
import { changeWords, panelTie } from './panelWords'
import { useTakeBack } from './useTakeBack'

export interface PanelNoticeProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly panel: RankedPanel
  readonly faces: ReadonlyMap<ProductId, Face>
}

/** The one sentence a state of the panel needs: just changed, provisional, tied, one chain, picked. */
export function PanelNotice({ territory, panel, faces }: PanelNoticeProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { undo } = useTakeBack()
  const latest = useApp(selectLatest)
  const canEdit = useApp(selectCanEdit)
  const actName = useActName()
  const names = (ids: readonly ProductId[]) => format.list(ids.map((id) => faces.get(id)?.name ?? ''))
  if (panel.change) {
    return (
      <Notice kind="review" className={styles.notice}>
        <p>
          <b>{changeWords(panel.change, (id) => faces.get(id)?.name ?? '', i18n)}</b>{' '}
          {latest && t('panel.because', { act: actName(latest) })}
        </p>
        {canEdit && (
          <Button size="small" icon="undo" className={styles.action} onClick={undo}>
            {t('action.undo')}
          </Button>
        )}
      </Notice>
    )
  }
  const selection = territory.steps.selection.at(-1)
  if (territory.pick && selection && isOutdated(territory.steps.selection)) {
    return (
      <Notice kind="review">
        {t('panel.outdatedBy', {
          pair: names(territory.pick.products),
          who: selection.who,
          when: format.shortDate(selection.at, selection.offset),
          step: selection.cause ? t(`step.${selection.cause}`) : '',
        })}
      </Notice>
    )
  }
  switch (panel.state) {
    case 'provisional':
      return (
        <Notice kind="review" icon="clock" className={styles.notice}>
          {t('panel.provisional', { n: panel.cells - panel.answered })}
        </Notice>
      )
    case 'tied':
      return (
        <Notice kind="review" className={styles.notice}>
          <Rich message={`${panelTie(panel, faces, i18n) ?? ''} ${t('tie.decides')}`} />
        </Notice>
      )
    case 'one-chain': {
      const [, second] = panel.evaluation.pair
      const chain = territory.candidates.find(({ id }) => id === second)?.chain ?? ''
      return (
        <Notice kind="review" className={styles.notice}>
          {t('panel.oneChain', { product: second ? names([second]) : '', chain })}{' '}
          {panel.instead && t('panel.nextChain', { product: names([panel.instead]) })}
        </Notice>
      )
    }
    case 'picked': {
      const mark = territory.steps.selection.at(-1)
      return (
        <Notice kind="done" icon="lock" className={styles.notice}>
          {mark && t('panel.pickedBy', { who: mark.who, when: format.shortDate(mark.at, mark.offset) })}
        </Notice>
      )
    }
    default:
      return null
  }
}
