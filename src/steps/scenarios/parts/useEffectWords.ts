import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { effectsOf } from '../../../shared/model/scenarios'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { effectWords } from '../lectura/effects'

/** What a scenario's changes of data do to the ratings, in words; '' where it changes none. */
export function useEffectWords(): (scenario: Scenario) => string {
  const i18n = useI18n()
  const { territory } = useStep()
  const faces = useFaces()
  const evaluator = useApp((state) => state.evaluator)
  return (scenario) => {
    if (!scenario.changes.some(({ kind }) => kind === 'datum')) return ''
    const { moves, missing } = effectsOf(territory, scenario, evaluator)
    return effectWords(
      {
        moves: moves.map((move) => ({
          ...move,
          product: shortOf(faces, move.product),
          indicator: indicatorName(territory, move.indicator),
        })),
        missing: [...new Set(missing.map(({ product }) => shortOf(faces, product)))],
      },
      i18n,
    )
  }
}
