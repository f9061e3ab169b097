import { useState } from 'react'
import { MEETINGS, type MeetingNumber } from '../../domain/attendance'
import { presentAt } from '../../domain/presence'
import { useI18n } from '../../i18n/useI18n'
import { Page } from '../../shared/page/Page'
import page from '../../shared/page/page.module.css'
import { useStep } from '../../shared/step'
import { Segmented } from '../../ui/Segmented'
import { Tabs } from '../../ui/Tabs'
import { Door } from './parts/Door'
import { Interests } from './parts/Interests'
import { Quorum } from './parts/Quorum'
import styles from './View.module.css'

type Tab = 'door' | 'interests'

/** Who is there, by ticket and segment; whether that is enough to decide; and who has something to win with a product. */
export default function RegisterView() {
  const { t } = useI18n()
  const { territory } = useStep()
  const [tab, setTab] = useState<Tab>('door')
  const [chosen, setChosen] = useState<MeetingNumber | null>(null)
  // Where one was begun, the work goes on there.
  const meeting = chosen ?? MEETINGS.findLast((one) => presentAt(territory, one).length > 0) ?? 1
  const door = tab === 'door'
  const lectura = territory.members.length === 0 ? 'register.lectura.nobody' : 'register.lectura'
  return (
    <Page
      question={t(door ? 'register.question' : 'register.interest.question')}
      lectura={t(door ? lectura : 'register.interest.lectura')}
      tools={
        <Segmented
          className={page.tools}
          label={t('register.meeting')}
          options={MEETINGS.map((one) => ({ id: String(one), label: `${t('register.meeting')} ${one}` }))}
          current={String(meeting)}
          onChoose={(id) => setChosen(MEETINGS.find((one) => String(one) === id) ?? null)}
        />
      }
    >
      <div className={styles.register}>
        <div>
          <Tabs
            label={t('register.tabs')}
            tabs={[
              { id: 'door', label: t('register.door') },
              { id: 'interests', label: t('register.interests', { n: territory.interests?.length ?? 0 }) },
            ]}
            current={tab}
            onChoose={setTab}
          >
            {door ? <Door meeting={meeting} /> : <Interests />}
          </Tabs>
        </div>
        <Quorum meeting={meeting} />
      </div>
    </Page>
  )
}
