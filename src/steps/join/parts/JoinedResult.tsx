import { useI18n } from '../../../i18n/useI18n'
import { selectUndecided } from '../../../shared/model/disputes'
import { Page } from '../../../shared/page/Page'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import { addressOf } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import layout from '../../../ui/layout.module.css'
import { PickRecords } from './PickRecords'

export interface JoinedResultProps {
  /** What entered, in words. */
  readonly said: string
  readonly onMore: (files: readonly File[]) => void
}

/** What came of it and what to do next: what waits for a decision, province by province. */
export function JoinedResult({ said, onMore }: JoinedResultProps) {
  const { t } = useI18n()
  const nameOf = usePlaceName()
  const disputes = useApp(selectUndecided)
  const slot = useApp((state) => state.work?.slot ?? '')
  const goTo = useApp((state) => state.goTo)
  const undo = useApp((state) => state.undo)
  return (
    <Page
      question={t('join.done.title')}
      lectura={`${said} ${t(disputes.length > 0 ? 'join.done.lectura' : 'join.done.nothing')}`}
      tools={<PickRecords label={t('join.more')} onFiles={onMore} small />}
    >
      <ul>
        {disputes.map(({ territory, conflicts, late }) => (
          <li key={territory}>
            <a href={addressOf({ screen: 'disputes', slot, territory })}>
              {t('join.done.disputes', { n: conflicts + late, province: nameOf(territory) })}
            </a>
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button look="primary" onClick={() => goTo({ screen: 'programme', slot })}>
          {t('join.done.programme')}
        </Button>
        <Button
          onClick={() => {
            if (undo().status === 'accepted') goTo({ screen: 'programme', slot })
          }}
        >
          {t('join.done.separate')}
        </Button>
      </div>
    </Page>
  )
}
