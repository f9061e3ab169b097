import type { ProductId } from '../domain/ids'
import { MARGIN } from '../domain/margin'
import { useI18n } from '../i18n/useI18n'
import type { Face } from '../shared/model/faces'
import type { RankedPanel } from '../shared/model/panel'
import { Caliper } from './charts/Caliper'
import { MarginScale } from './charts/MarginScale'

export interface MarginToThirdProps {
  readonly panel: RankedPanel
  readonly faces: ReadonlyMap<ProductId, Face>
}

/** The gap measured and named. The ruler gives its place to the notice of a state that has one, so that the list stays in view. */
export function MarginToThird({ panel, faces }: MarginToThirdProps) {
  const { t, format } = useI18n()
  const { margin, rows } = panel.evaluation
  if (panel.state === 'one-chain') return null
  if (margin === null || panel.word === null) return <p className="nota margen3">{t('panel.noThird')}</p>
  const points = format.one(margin)
  const ruled = (panel.state === 'firm' || panel.state === 'tied') && panel.change === null
  const scores = rows.map(
    ({ product, score }) => ({ id: product, score, colour: faces.get(product)?.colour ?? 'p-x' }) as const,
  )
  return (
    <div className="margen3">
      <p>
        <b>{points}</b> {t('panel.toThird', { n: points === format.one(1) ? 1 : 2 })}
      </p>
      {ruled && <Caliper scores={scores} format={format.whole} label={t('panel.caliper', { points })} />}
      <MarginScale
        steps={MARGIN.length}
        current={MARGIN.findIndex(({ word }) => word === panel.word)}
        word={t(`margin.${panel.word}`)}
        label={t('panel.word', { word: t(`margin.${panel.word}`) })}
      />
    </div>
  )
}
