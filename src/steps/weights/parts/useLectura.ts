import { ROOT } from '../../../domain/judgement'
import { useI18n } from '../../../i18n/useI18n'
import { selectWeights } from '../../../shared/model/evaluation'
import { itemName } from '../../../shared/model/indicatorNames'
import { segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { mesaLectura } from '../lectura'
import { agreementWord, selectStrips, widestDifference } from '../model/strips'

export type WeightsTab = 'question' | 'matrix' | 'mesa'

/** The live answer of the step: how to read the tab, or what the mesa says. */
export function useWeightsLectura(tab: WeightsTab): string {
  const i18n = useI18n()
  const { programme, territory } = useStep()
  if (tab !== 'mesa') return i18n.t(`weights.lectura.${tab}`)
  const { members, official } = selectWeights(programme, territory)
  const widest = widestDifference(selectStrips(programme, territory))
  return mesaLectura(
    {
      ballots: members.length,
      open: official.open.map((node) =>
        node === ROOT ? i18n.t('weights.matrix.root').toLowerCase() : itemName(programme, territory, node),
      ),
      widest: widest && {
        indicator: widest.strip.name,
        high: segmentName(programme, widest.high),
        low: segmentName(programme, widest.low),
        times: widest.times,
        agreement: widest.strip.agreement === null ? null : agreementWord(widest.strip.agreement),
      },
    },
    i18n,
  )
}
