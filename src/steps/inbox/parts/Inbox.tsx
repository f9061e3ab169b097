import { useState } from 'react'
import { unopenedTickets } from '../../../domain/ballotsIn'
import { deliveriesOf } from '../../../domain/delivery'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { inboxAt } from '../../../shared/model/ballots/door'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import chip from '../../../ui/chip.module.css'
import { classes } from '../../../ui/classes'
import { Segmented } from '../../../ui/Segmented'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { latestFirst, waitsForSomebody } from '../model/inbox'
import { CameraRoad } from './CameraRoad'
import { CloseRound } from './CloseRound'
import { HallRoad, type HallRoadProps } from './HallRoad'
import styles from './parts.module.css'
import { TextRoad } from './TextRoad'

type Road = 'hall' | 'camera' | 'text'

/** What came, what became of it, who is missing; and, once everybody is in, the closing that opens it all. */
export function Inbox({ step, ...hall }: { readonly step: AnsweredStep } & HallRoadProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const [chosen, setChosen] = useState<Road | null>(null)
  // The hall is the quickest where there is one; whoever chose another road keeps it.
  const isThere = hall.hall.state?.link === 'open' || hall.hall.state?.link === 'cut'
  const road = chosen ?? (isThere ? 'hall' : 'camera')
  const rows = latestFirst(inboxAt(territory, step)?.rows ?? [])
  const deliveries = deliveriesOf(territory, step)
  const segments = [...new Set(deliveries.flatMap(({ segment }) => segment ?? []))]
  const open = territory.sitting?.rounds[step].open === true
  return (
    <div className={styles.inbox}>
      <section className={styles.box}>
        <Segmented
          label={t('inbox.roads')}
          options={[
            { id: 'hall', label: t('inbox.road.hall.tab') },
            { id: 'camera', label: t('inbox.road.camera') },
            { id: 'text', label: t('inbox.road.text') },
          ]}
          current={road}
          onChoose={setChosen}
        />
        {!open && <p className={text.note}>{t('inbox.closed')}</p>}
        {road === 'hall' && <HallRoad {...hall} />}
        {road === 'camera' && <CameraRoad step={step} />}
        {road === 'text' && <TextRoad step={step} />}
      </section>
      <section>
        <h2>{t('inbox.came', { n: rows.length })}</h2>
        <div className={styles.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('inbox.col.ticket')}</th>
                <th scope="col">{t('inbox.col.road')}</th>
                <th scope="col">{t('inbox.col.receipt')}</th>
                <th scope="col">{t('inbox.col.state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ number, arrival: { road: by }, ticket, receipt, standing }) => (
                <tr key={number}>
                  <th scope="row">{ticket ?? t('inbox.nobody')}</th>
                  <td>{t(by === 'camera' || by === 'text' ? `inbox.road.said.${by}` : `inbox.road.${by}`)}</td>
                  <td className={styles.receipt}>{receipt ?? '—'}</td>
                  <td>
                    <span className={classes(waitsForSomebody(standing) && classes(chip.chip, chip.asks))}>
                      {t(`inbox.is.${standing}`)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <CloseRound step={step} unopened={unopenedTickets(territory, step).length} />
      </section>
      <section>
        <h2>{t('inbox.missing')}</h2>
        <ul className={styles.missing}>
          {segments.map((segment) => {
            const own = deliveries.filter((one) => one.segment === segment)
            const missing = own.filter(({ state }) => state !== 'delivered').map(({ name }) => name)
            return (
              <li key={segment}>
                <span className={styles.segment}>
                  <GroupIcon group={groupOf(programme, segment)} size={14} /> {segmentName(programme, segment)}
                </span>{' '}
                <b>{t('rounds.of', { n: own.length - missing.length, all: own.length })}</b>
                <small>
                  {missing.length === 0
                    ? t('inbox.missing.all')
                    : t('inbox.missing.names', { names: format.list(missing) })}
                </small>
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
