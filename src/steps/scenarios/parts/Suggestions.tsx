import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { suggestedScenarios } from '../../../shared/model/scenarios'
import { segmentName } from '../../../shared/people/group'
import { nameOfScenario, type ScenarioSource } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import text from '../../../ui/text.module.css'
import styles from './Suggestions.module.css'

export interface SuggestionsProps {
  /** Left out where nothing more can be added. */
  readonly onAdd?: (scenario: Scenario) => void
  /** Opens the editor on the mesa's own, to change one thing. */
  readonly onOther?: () => void
}

/** An empty comparison offers this many. */
const OFFERED = 3

/** With the mesa alone: why to compare, and three ways to begin. */
export function Suggestions({ onAdd, onOther }: SuggestionsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const offered = suggestedScenarios(place.programme, place.territory).slice(0, OFFERED)
  return (
    <section className={styles.empty}>
      <h2>{t('scenarios.empty')}</h2>
      <p className={text.note}>{t('scenarios.empty.what')}</p>
      <ul className={styles.offers}>
        {offered.map((one) => {
          const name = nameOfScenario(one, place, i18n)
          return (
            <li key={one.id} className={styles.offer}>
              <h3 className={styles.name}>{name}</h3>
              <p>{t(`scenarios.why.${whyOf(one)}`, wordsOf(one, place))}</p>
              {onAdd && (
                <Button size="small" icon="plus" className={styles.add} onClick={() => onAdd(one)}>
                  {t('scenarios.empty.add', { name })}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {onOther && (
        <Button look="text" className={styles.add} onClick={onOther}>
          {t('scenarios.add.other')}
        </Button>
      )}
    </section>
  )
}

function whyOf({ weights }: Scenario): 'equal' | 'people' | 'eps' | 'contrast' {
  if (weights.kind === 'segment') return 'eps'
  return weights.kind === 'equal' || weights.kind === 'people' ? weights.kind : 'contrast'
}

const wordsOf = ({ weights }: Scenario, { programme }: ScenarioSource) =>
  weights.kind === 'segment' ? { segment: segmentName(programme, weights.segment) } : {}
