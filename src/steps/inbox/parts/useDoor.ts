import { useState } from 'react'
import type { BallotRoad } from '../../../domain/ballotBox'
import { deliveriesOf, tallyOf } from '../../../domain/delivery'
import type { Finding } from '../../../domain/finding'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { arrivalsBy, atDoor } from '../../../shared/model/ballots/door'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** Lets in what a road brings and says what became of it. */
export function useDoor(step: AnsweredStep) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [said, setSaid] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  /** Whether there was a ballot in it. */
  const take = (road: BallotRoad, text: string): boolean => {
    const arrivals = arrivalsBy(road, text)
    if (arrivals.length === 0) return false
    const { act: arrived, received } = atDoor(territory, step, arrivals)
    const outcome = arrived ? act(arrived) : null
    const refused = outcome?.status === 'refused' ? outcome.findings : []
    setFindings(refused)
    if (refused.length > 0) return true
    const before = deliveriesOf(territory, step)
    const holders = new Set(before.filter(({ state }) => state === 'delivered').map(({ sheet }) => sheet))
    for (const { ticket, standing } of received) {
      const member = territory.ballots?.tickets.find(({ number }) => number === ticket)?.member
      if (member && standing === 'delivered') holders.add(`member:${member}`)
    }
    const { all } = tallyOf(before)
    const counts = received.filter(({ receipt }) => receipt !== null)
    const [one] = received
    if (received.length > 1)
      setSaid(t('inbox.got.many', { n: counts.length, out: received.length - counts.length, in: holders.size, all }))
    else if (one?.receipt)
      setSaid(t('inbox.got', { ticket: one.ticket ?? '', receipt: one.receipt, n: holders.size, all }))
    else if (one)
      setSaid(t('inbox.got.not', { ticket: one.ticket ?? t('inbox.nobody'), why: t(`inbox.is.${one.standing}`) }))
    return true
  }
  return { take, said, setSaid, findings }
}
