import { useState } from 'react'
import { deliveriesOf, tallyOf } from '../../domain/delivery'
import { useI18n } from '../../i18n/useI18n'
import { askedStep, asksPeople } from '../../shared/model/ballots/asked'
import { selectSlot } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import button from '../../ui/Button.module.css'
import { Tabs } from '../../ui/Tabs'
import { Inbox } from './parts/Inbox'
import { PaperTyping } from './parts/PaperTyping'
import { Tickets } from './parts/Tickets'
import { useHall } from './parts/useHall'
import { useWallCode } from './parts/useWallCode'
import { Wall } from './parts/Wall'

type Tab = 'tickets' | 'inbox' | 'paper' | 'wall'

/** Ballots of people's own: the tickets, the inbox they come into, and what the wall shows meanwhile. */
export default function InboxView() {
  const { t } = useI18n()
  const { territory } = useStep()
  const slot = useApp(selectSlot)
  const phonePage = useApp((state) => state.ballots.phonePage)
  const hall = useHall()
  const relay = hall.state?.link === 'open' || hall.state?.link === 'cut' ? hall.state : null
  const [found] = relay?.addresses ?? []
  const [typed, setAddress] = useState<string | null>(null)
  const address = typed ?? (found === undefined ? phonePage : `${found}boleta.html`)
  const given = (territory.ballots?.tickets.length ?? 0) > 0
  const [tab, setTab] = useState<Tab>(given ? 'inbox' : 'tickets')
  const step = askedStep(territory)
  const code = useWallCode(step, address, typed === null && relay?.alone && found !== undefined ? found : null)
  const { delivered: n, all } = tallyOf(deliveriesOf(territory, step))
  const lacking = !territory.sitting
    ? 'sitting'
    : territory.members.length === 0
      ? 'nobody'
      : asksPeople(territory, step)
        ? null
        : 'tables'
  if (lacking)
    return (
      <Page question={t('inbox.question')} lectura={t(`inbox.lectura.${lacking}`)}>
        {slot !== null && lacking !== 'tables' && (
          <a
            className={button.button}
            href={addressOf({ screen: 'step', slot, territory: territory.id, step: 'weights' })}
          >
            {t('inbox.goto.weights')}
          </a>
        )}
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
        {tab === 'inbox' && <Inbox step={step} hall={hall} {...code} />}
        {tab === 'paper' && <PaperTyping step={step} />}
        {tab === 'wall' && <Wall step={step} byHall={relay !== null} {...code} />}
      </Tabs>
    </Page>
  )
}
