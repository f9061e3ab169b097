import type { ItemId, Question } from '../../../domain/judgement'
import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { swingOf } from '../../../shared/model/indicatorNames'

export interface SideProps {
  readonly territory: Territory
  readonly question: Question
  readonly item: ItemId
  readonly name: string
  /** The side on the right. */
  readonly end?: boolean
}

/** One side of a comparison and what it swings: people compare the way from worst to best, not two words. */
export function Side({ territory, question, item, name, end = false }: SideProps) {
  const { t, format } = useI18n()
  const swing = swingOf(territory, question, item)
  return (
    <div className={end ? 'lado fin' : 'lado'}>
      <h3>{name}</h3>
      {swing.kind === 'levels' ? (
        <>
          {swing.question && <p className="nota">{swing.question}</p>}
          <p className="nota vaiven">
            <b>1</b> {swing.low}
            <br />
            <b>5</b> {swing.high}
          </p>
        </>
      ) : (
        <p className="nota">{t('weights.swing.dimension', { names: format.list(swing.names) })}</p>
      )}
    </div>
  )
}
