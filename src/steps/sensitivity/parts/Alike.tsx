import { SCALE } from '../../../domain/scale'
import { lowered } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf, shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { RatingScatter } from '../charts/RatingScatter'
import type { Related } from '../model/guards'
import { More } from './More'
import { Twin } from './Twin'

/** Two indicators that rate alike, or the opposite way, product by product: is it one thing measured twice, or two that clash? */
export function Alike({ pair }: { readonly pair: Related }) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const faces = useFaces()
  const [first, second] = [indicatorName(territory, pair.first), indicatorName(territory, pair.second)]
  const said = { first: lowered(first), second: lowered(second) }
  const title = t('sensitivity.alike', said)
  return (
    <More title={title}>
      <Twin
        title={title}
        file={`parecidos-${pair.first.toLowerCase()}-${pair.second.toLowerCase()}`}
        firstWidth={380}
        table={{
          headings: [t('ranking.column.product'), first, second],
          rows: pair.levels.map((level) => [nameOf(faces, level.product), level.first, level.second]),
        }}
        chart={(width, scale) => (
          <RatingScatter
            levels={SCALE.levels}
            points={pair.levels.flatMap((level) => {
              const face = faces.get(level.product)
              const label = shortOf(faces, level.product)
              return face ? [{ id: level.product, label, face, x: level.first, y: level.second }] : []
            })}
            label={title}
            axes={{ x: first, y: second }}
            describe={(i) => {
              const level = pair.levels[i]
              return t('sensitivity.alike.point', {
                ...said,
                product: nameOf(faces, level?.product),
                x: format.one(level?.first ?? 0),
                y: format.one(level?.second ?? 0),
              })
            }}
            width={width}
            scale={scale}
          />
        )}
      />
    </More>
  )
}
