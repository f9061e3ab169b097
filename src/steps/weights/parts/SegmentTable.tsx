import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { itemName } from '../../../shared/model/indicatorNames'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { selectSegmentTable } from '../model/strips'

/** What each segment says of the dimensions, before anything is averaged; the official shares and one person one vote below. */
export function SegmentTable() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const { dimensions, rows, official, everyone, widest } = selectSegmentTable(programme, territory)
  if (rows.length === 0) return null
  const cells = (shares: readonly number[] | null) =>
    dimensions.map((dimension, d) => (
      <td key={dimension}>
        {shares ? (
          <>
            <span className="barra" aria-hidden="true">
              <i style={{ width: `${100 * (shares[d] ?? 0)}%` }} />
            </span>
            {format.percentWhole(shares[d] ?? 0)}
          </>
        ) : (
          <span className="nota">{t('weights.segments.missing')}</span>
        )}
      </td>
    ))
  const people = rows.reduce((sum, row) => sum + row.people, 0)
  return (
    <section>
      <h2 id="segments">{t('weights.segments')}</h2>
      {widest && (
        <p className="frase">
          {t('weights.segments.differ', {
            dimension: itemName(programme, territory, widest.dimension),
            high: format.percentWhole(widest.highShare),
            highSegment: segmentName(programme, widest.high),
            low: format.percentWhole(widest.lowShare),
            lowSegment: segmentName(programme, widest.low),
          })}
        </p>
      )}
      <div className="matriz-marco">
        <table className="tabla segmentos" aria-labelledby="segments">
          <thead>
            <tr>
              <th scope="col">{t('weights.segments.row')}</th>
              {dimensions.map((dimension) => (
                <th key={dimension} scope="col">
                  {itemName(programme, territory, dimension)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.segment}>
                <th scope="row">
                  <GroupIcon group={groupOf(programme, row.segment)} size={14} />
                  <span>
                    {segmentName(programme, row.segment)}
                    <small>
                      {t('weights.segments.people', { n: row.people })} ·{' '}
                      {t('weights.segments.voice', { n: row.voice })}
                    </small>
                  </span>
                </th>
                {cells(row.shares)}
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{t('weights.segments.official')}</th>
              {cells(official)}
            </tr>
            <tr className="contraste">
              <th scope="row">
                <span>
                  {t('weights.segments.everyone')}
                  <small>{t('weights.segments.people', { n: people })}</small>
                </span>
              </th>
              {cells(everyone)}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
