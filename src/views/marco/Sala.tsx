import { Caliper } from '../../charts/Caliper'
import { type Slot, Yoke } from '../../charts/Yoke'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { selectFaces } from '../../selectors/faces'
import { selectPanel } from '../../selectors/panel'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { CutLine } from './CutLine'

export interface SalaProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly onClose: () => void
}

/** For the moment of decision, on the wall of the hall: the pair, the cut, the margin, the ruler. */
export function Sala({ programme, territory, onClose }: SalaProps) {
  const { t, format } = useI18n()
  const panel = selectPanel(programme, territory, null)
  const faces = selectFaces(programme, territory)
  const rows = panel.state === 'empty' ? [] : panel.evaluation.rows
  const ids = panel.state === 'empty' ? [] : panel.slots
  const slot = (i: number): Slot => {
    const id = ids[i]
    return id === undefined ? null : (faces.get(id) ?? null)
  }
  const margin = panel.state === 'empty' ? null : panel.evaluation.margin
  return (
    <Dialog title={t('panel.title')} onClose={onClose} wide>
      <div className="sala">
        <Yoke slots={[slot(0), slot(1)]} width={720} token={170} faded={panel.state === 'provisional'} />
        <div className="sala-nombres">
          {ids.map((id) => (
            <p key={id}>
              <b>{faces.get(id)?.name}</b>
              <span>{format.one(rows.find(({ product }) => product === id)?.score ?? 0)}</span>
            </p>
          ))}
          {ids.length === 0 && <p>{t('panel.empty')}</p>}
        </div>
        <CutLine />
        {margin !== null && panel.state !== 'empty' && panel.word && (
          <>
            <p className="sala-margen">
              <b>{format.one(margin)}</b> {t('panel.toThird', { n: 2 })}: {t(`margin.${panel.word}`)}
            </p>
            <Caliper
              width={720}
              scores={rows.map(({ product, score }) => ({
                id: product,
                score,
                colour: faces.get(product)?.colour ?? 'p-x',
              }))}
              format={format.whole}
              label={t('panel.caliper', { points: format.one(margin) })}
            />
          </>
        )}
      </div>
      <div className="acciones">
        <Button onClick={onClose}>{t('action.close')}</Button>
      </div>
    </Dialog>
  )
}
