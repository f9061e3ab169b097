import type { ProductId } from '../domain/ids'
import { useI18n } from '../i18n/useI18n'
import { Ficha } from '../shared/charts/Ficha'
import type { Face } from '../shared/model/faces'
import margin from './MarginToThird.module.css'
import rest from './PanelRest.module.css'

/** Most candidates shown while there is no order. */
const SHOWN = 10

export interface EmptyPanelProps {
  readonly candidates: readonly ProductId[]
  readonly faces: ReadonlyMap<ProductId, Face>
}

/** Nothing can be ordered yet: what is lacking, and the candidates as they were proposed. */
export function EmptyPanel({ candidates, faces }: EmptyPanelProps) {
  const { t } = useI18n()
  return (
    <div className={margin.margin}>
      <p className={margin.said}>{t('panel.empty')}</p>
      {candidates.length > 0 && (
        <table className={rest.rest}>
          <thead>
            <tr>
              <th className={rest.first} scope="col">
                {t('panel.candidates')}
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.slice(0, SHOWN).map((id) => {
              const face = faces.get(id)
              return (
                face && (
                  <tr key={id}>
                    <td className={rest.product}>
                      <Ficha face={face} size={18} />
                      <span>{face.name}</span>
                    </td>
                  </tr>
                )
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}
