import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { itemName } from '../../../shared/model/indicatorNames'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { selectSegmentTable } from '../model/strips'
import styles from './SegmentTable.module.css'
import scroll from './scroll.module.css'
import sentences from './sentences.module.css'

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
            <span className={styles.track} aria-hidden="true">
              <i className={styles.share} style={{ width: `${100 * (shares[d] ?? 0)}%` }} />
            </span>
            {format.percentWhole(shares[d] ?? 0)}
          </>
        ) : (
          <span className={text.note}>{t('weights.segments.missing')}</span>
        )}
      </td>
    ))
  const people = rows.reduce((sum, row) => sum + row.people, 0)
  return (
    <section>
      <h2 id="segments">{t('weights.segments')}</h2>
      {widest && (
        <p className={sentences.said}>
          {t('weights.segments.differ', {
            dimension: itemName(programme, territory, widest.dimension),
            high: format.percentWhole(widest.highShare),
            highSegment: segmentName(programme, widest.high),
            low: format.percentWhole(widest.lowShare),
            lowSegment: segmentName(programme, widest.low),
          })}
        </p>
      )}
      <div className={scroll.scroll}>
        <table className={classes(table.table, styles.segments)} aria-labelledby="segments">
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
              <tr key={row.segment} className={styles.line}>
                <th scope="row" className={styles.party}>
                  <GroupIcon group={groupOf(programme, row.segment)} size={14} />
                  <span>
                    {segmentName(programme, row.segment)}
                    <small className={styles.detail}>
                      {t('weights.segments.people', { n: row.people })} ·{' '}
                      {t('weights.segments.voice', { n: row.voice })}
                    </small>
                  </span>
                </th>
                {cells(row.shares)}
              </tr>
            ))}
            <tr className={classes(styles.line, styles.official)}>
              <th scope="row" className={styles.party}>
                {t('weights.segments.official')}
              </th>
              {cells(official)}
            </tr>
            <tr className={classes(styles.line, styles.contrast)}>
              <th scope="row" className={styles.party}>
                <span>
                  {t('weights.segments.everyone')}
                  <small className={styles.detail}>{t('weights.segments.people', { n: people })}</small>
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
