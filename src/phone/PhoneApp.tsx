/** @jsxImportSource preact */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { BroughtByAddress } from '../ballot/address'
import type { IndicatorBody } from '../domain/indicator'
import { PHONE_SPANISH, phoneLanguage } from './language'
import { keptText, turnKept } from './model/kept'
import { ofRound, type Questionnaire, questionnaireOf } from './model/questionnaire'
import { resumed, type Turn } from './model/turn'
import styles from './PhoneApp.module.css'
import { PhoneContext } from './page'
import { PhoneHeader } from './parts/PhoneHeader'
import type { PhonePorts } from './ports'
import { ArrivalScreen } from './screens/ArrivalScreen'
import { Clash } from './screens/Clash'
import { Cleared } from './screens/Cleared'
import { Code } from './screens/Code'
import { ListMissing } from './screens/ListMissing'
import { OtherTicket } from './screens/OtherTicket'
import { Passing } from './screens/Passing'
import { PhoneDelivered } from './screens/PhoneDelivered'
import { QuestionScreen } from './screens/QuestionScreen'
import { Resume } from './screens/Resume'
import { ReviewScreen } from './screens/ReviewScreen'
import { TextForm } from './screens/TextForm'
import { TicketForm } from './screens/TicketForm'
import { Trial } from './screens/Trial'
import { useHallMesa } from './useHallMesa'
import { useHallProgress } from './useHallProgress'

export interface PhoneAppProps {
  readonly ports: PhonePorts
  readonly body: IndicatorBody
  /** Dresses the whole page: its language and the size of its letters. */
  readonly onLook: (look: Pick<Turn, 'language' | 'larger'> & { readonly title: string }) => void
}

/** One person's ballot on a phone: what is kept is what is shown, after every touch. */
export function PhoneApp({ ports, body, onLook }: PhoneAppProps) {
  const [turn, change] = useState<Turn>(() => resumed(turnKept(ports.kept()), { invitation: null, ticket: null }))
  const [language, setLanguage] = useState(PHONE_SPANISH)
  useLayoutEffect(() => ports.keep(keptText(turn)), [turn, ports])
  const receive = useCallback(
    (brought: BroughtByAddress) => change((now) => resumed(ofRound(now, brought.invitation, body), brought)),
    [body],
  )
  useEffect(() => ports.onAddress(receive), [ports, receive])
  const onInvitation = useCallback((invitation: string) => receive({ invitation, ticket: null }), [receive])
  useHallMesa(ports, turn.invitation, { body, onInvitation })
  useEffect(() => {
    let asked = true
    void phoneLanguage(turn.language).then((loaded) => asked && setLanguage(loaded))
    return () => {
      asked = false
    }
  }, [turn.language])
  useEffect(
    () => onLook({ language: language.code, larger: turn.larger, title: language.t('title') }),
    [onLook, language, turn.larger],
  )
  const { t } = language
  const questionnaire = turn.invitation === null ? null : questionnaireOf(turn.invitation, body, language.body)
  const signing = questionnaire?.invitation.signing ?? null
  const hall = useHallProgress(ports, signing, turn.sealed)
  const arrived = hall.standing === 'received'
  // Only where a person waits for it: nobody who looks at their answers again is taken away from them.
  useEffect(() => {
    if (arrived && (turn.stage === 'code' || turn.stage === 'text')) change((now) => ({ ...now, stage: 'delivered' }))
  }, [arrived, turn.stage])
  return (
    <PhoneContext.Provider value={{ turn, change, receive, t, questionnaire, hall, ports }}>
      <div class={styles.phone}>
        <PhoneHeader onNetwork={ports.onNetwork} />
        <Screen stage={turn.stage} questionnaire={questionnaire} />
      </div>
    </PhoneContext.Provider>
  )
}

interface ScreenProps {
  readonly stage: Turn['stage']
  readonly questionnaire: Questionnaire | null
}

function Screen({ stage, questionnaire }: ScreenProps) {
  if (stage === 'ticket') return <TicketForm />
  if (stage === 'cleared') return <Cleared />
  if (stage === 'other-ticket') return <OtherTicket />
  if (stage === 'list' || !questionnaire) return <ListMissing />
  switch (stage) {
    case 'arrival':
      return <ArrivalScreen />
    case 'trial':
      return <Trial />
    case 'question':
      return <QuestionScreen questionnaire={questionnaire} />
    case 'clash':
      return <Clash questionnaire={questionnaire} />
    case 'review':
      return <ReviewScreen questionnaire={questionnaire} />
    case 'code':
      return <Code />
    case 'text':
      return <TextForm questionnaire={questionnaire} />
    case 'delivered':
      return <PhoneDelivered />
    case 'passing':
      return <Passing />
    case 'resume':
      return <Resume questionnaire={questionnaire} />
  }
}
