import { useState } from 'react'
import { deliveriesOf, tallyOf } from '../../domain/delivery'
import { useI18n } from '../../i18n/useI18n'
import { askedStep, asksPeople } from '../../shared/model/ballots/asked'
import { Page } from '../../shared/page/Page'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { Tabs } from '../../ui/Tabs'
import { Inbox } from './parts/Inbox'
import { PaperTyping } from './parts/PaperTyping'
import { Tickets } from './parts/Tickets'
import { Wall } from './parts/Wall'

type Tab = 'tickets' | 'inbox' | 'paper' | 'wall'

/** Ballots of people's own: the tickets, the inbox they come into, and what the wall shows meanwhile. */
export default function InboxView() {
  const { t } = useI18n()
  const { territory } = useStep()
  const phonePage = useApp((state) => state.ballots.phonePage)
  const [address, setAddress] = useState(phonePage)
  const given = (territory.ballots?.tickets.length ?? 0) > 0
  const [tab, setTab] = useState<Tab>(given ? 'inbox' : 'tickets')
  const step = askedStep(territory)
  const { delivered: n, all } = tallyOf(deliveriesOf(territory, step))
  if (!territory.sitting)
    return (
      <Page question={t('inbox.question')} lectura={t('inbox.lectura.sitting')}>
        {null}
      </Page>
    )
  if (territory.members.length === 0)
    return (
      <Page question={t('inbox.question')} lectura={t('inbox.lectura.nobody')}>
        {null}
      </Page>
    )
  if (!asksPeople(territory, step))
    return (
      <Page question={t('inbox.question')} lectura={t('inbox.lectura.tables')}>
        {null}
      </Page>
    )
  return (
    <Page question={t('inbox.question')} lectura={given ? t('inbox.lectura', { n, all }) : t('inbox.lectura.none')}>
      <Tabs
        label={t('inbox.tabs')}
        tabs={[
          { id: 'tickets', label: t('inbox.tab.tickets') },
          ...(given
            ? [
                { id: 'inbox' as const, label: t('inbox.tab.inbox', { n, all }) },
                { id: 'paper' as const, label: t('inbox.tab.paper') },
                { id: 'wall' as const, label: t('inbox.tab.wall') },
              ]
            : []),
        ]}
        current={tab}
        onChoose={setTab}
      >
        {tab === 'tickets' && <Tickets address={address} onAddress={setAddress} />}
        {tab === 'inbox' && <Inbox step={step} />}
        {tab === 'paper' && <PaperTyping step={step} />}
        {tab === 'wall' && <Wall step={step} address={address} />}
      </Tabs>
    </Page>
  )
}
