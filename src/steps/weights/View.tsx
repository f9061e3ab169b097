import { useState } from 'react'
import { isWritable } from '../../domain/delivery'
import { WEIGHING_WAYS } from '../../domain/directWeights'
import { disclosureOf } from '../../domain/disclosure'
import type { MemberId } from '../../domain/ids'
import { type Question, questions, sameQuestion } from '../../domain/judgement'
import { weighingOf } from '../../domain/method'
import { memberSheet } from '../../domain/rating'
import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { readBallot } from '../../shared/model/advice'
import { selectWeights } from '../../shared/model/evaluation'
import { answerTo } from '../../shared/model/indicatorNames'
import { Findings } from '../../shared/page/Findings'
import { Page } from '../../shared/page/Page'
import { StepState } from '../../shared/page/StepState'
import { PeopleDialog } from '../../shared/people/PeopleDialog'
import { Secret } from '../../shared/people/Secret'
import { useProjected } from '../../shared/people/useProjected'
import { DeliverSheet } from '../../shared/rounds/DeliverSheet'
import { RoundState } from '../../shared/rounds/RoundState'
import { SealedSheet } from '../../shared/rounds/SealedSheet'
import { useStep } from '../../shared/step'
import { useWritten } from '../../shared/written'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { Tabs } from '../../ui/Tabs'
import { selectBallots } from './model/ballots'
import { Coherence } from './parts/Coherence'
import { DirectAnswer } from './parts/DirectAnswer'
import { Empty } from './parts/Empty'
import { MemberPicker } from './parts/MemberPicker'
import { OneQuestion } from './parts/OneQuestion'
import { RulesDialog } from './parts/RulesDialog'
import { useBallot } from './parts/useBallot'
import { useWeightsLectura, type WeightsTab } from './parts/useLectura'
import { ValueLineDialog } from './parts/ValueLineDialog'
import { WayGuide } from './parts/WayGuide'
import { WholeMatrix } from './parts/WholeMatrix'
import { WholeMesa } from './parts/WholeMesa'
import styles from './weights.module.css'

/** Step 3: what matters more. People compare two things at a time; Yunta works out the weights. */
export default function WeightsView() {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const written = useWritten()
  const sealed = disclosureOf(territory, 'weights') !== 'shown'
  const [tab, setTab] = useState<WeightsTab>('question')
  const [dialog, setDialog] = useState<'members' | 'rules' | 'way' | 'line' | null>(null)
  const [chosen, setChosen] = useState<MemberId | null>(null)
  const official = weighingOf(territory.method)
  const [asking, setAsking] = useState(official)
  const member = territory.members.find(({ id }) => id === chosen) ?? territory.members[0] ?? null
  const ballot = (member && written.judgements[member.id]) ?? []
  const asked = questions(territory.indicators)
  const [place, setPlace] = useState(() => firstOpen(asked, ballot))
  const index = Math.max(0, Math.min(place, asked.length - 1))
  const writer = useBallot(member?.id ?? null)
  const lectura = useWeightsLectura(tab)
  const projected = useProjected()
  const mayAgree = canEdit && !isClosed(territory.steps.weights)
  const editable = mayAgree && (!member || isWritable(territory, 'weights', memberSheet(member.id)))
  const deliveries = selectBallots(written)
  const { members } = selectWeights(programme, territory)
  const reading = readBallot(
    members.find((one) => one.member === member?.id),
    ballot,
  )
  const changeMember = (next: MemberId) => {
    setChosen(next)
    setPlace(firstOpen(asked, written.judgements[next] ?? []))
  }
  const open = (question: Question) => {
    setPlace(asked.findIndex((one) => sameQuestion(one, question)))
    setTab('question')
  }
  const tools = (
    <div className={styles.tools}>
      {member && tab !== 'mesa' && !projected && <MemberPicker member={member.id} onMember={changeMember} />}
      {canEdit && (
        <Button size="small" look="text" icon="person" onClick={() => setDialog('members')}>
          {t('weights.members')}
        </Button>
      )}
      {mayAgree && (
        <Button size="small" look="text" icon="ruler" onClick={() => setDialog('rules')}>
          {t('weights.rules')}
        </Button>
      )}
      {mayAgree && Object.keys(written.judgements).length === 0 && (
        <Button size="small" look="text" icon="info" onClick={() => setDialog('way')}>
          {t('weights.way')}
        </Button>
      )}
    </div>
  )
  const coherence = (
    <Coherence
      reading={reading}
      editable={editable}
      onReview={open}
      onKeep={(advice) => writer.answer(advice, advice.value, true)}
    />
  )
  return (
    <Page
      question={t('weights.question')}
      lectura={tab === 'question' && asking !== 'pairs' ? t('weights.lectura.direct') : lectura}
      tools={tools}
    >
      {asked.length === 0 || !member ? (
        <Empty noIndicators={asked.length === 0} {...(canEdit && { onRegister: () => setDialog('members') })} />
      ) : (
        <Tabs
          label={t('weights.tabs')}
          tabs={[
            { id: 'question', label: t('weights.tab.question') },
            { id: 'matrix', label: t('weights.tab.matrix') },
            {
              id: 'mesa',
              label: t('weights.tab.mesa', {
                delivered: deliveries.filter(({ delivered }) => delivered).length,
                members: deliveries.length,
              }),
            },
          ]}
          current={tab}
          onChoose={setTab}
        >
          <Findings findings={writer.findings} />
          {projected && tab !== 'mesa' && <Secret instead={t('weights.finish')} onInstead={() => setTab('mesa')} />}
          {tab === 'question' && !projected && asking !== 'pairs' && (
            <DirectAnswer key={`${member.id} ${asking}`} member={member.id} way={asking} editable={editable} />
          )}
          {tab === 'question' && !projected && asking === 'pairs' && (
            <OneQuestion
              ballot={ballot}
              writer={writer}
              asked={asked}
              index={index}
              onIndex={setPlace}
              onFinish={() => setTab('mesa')}
              editable={editable}
              clashing={reading.advice}
            />
          )}
          {tab === 'matrix' && !projected && (
            <WholeMatrix
              key={member.id}
              member={member}
              ballot={ballot}
              writer={writer}
              editable={editable}
              clashing={reading.advice}
              onOpen={open}
            />
          )}
          {/* After the answer: whoever closes a dialog comes back to the question, and its keys. */}
          {tab === 'question' && !projected && editable && (
            <div className={styles.ways}>
              <Segmented
                small
                className={styles.wraps}
                label={t('weights.ways')}
                options={WEIGHING_WAYS.map((way) => ({
                  id: way,
                  label: t(way === official ? 'weights.ways.official' : 'weights.ways.other', {
                    way: t(`weighing.${way}`),
                  }),
                }))}
                current={asking}
                onChoose={setAsking}
              />
              {mayAgree && (
                <Button size="small" look="text" onClick={() => setDialog('line')}>
                  {t('weights.line')}
                </Button>
              )}
            </div>
          )}
          {tab !== 'mesa' && !projected && <DeliverSheet step="weights" sheet={memberSheet(member.id)} />}
          {tab !== 'mesa' && !projected && !sealed && asking === 'pairs' && coherence}
          {tab === 'mesa' && (sealed ? <SealedSheet /> : <WholeMesa />)}
          {(tab !== 'mesa' || !sealed) && <RoundState step="weights" />}
          <StepState step="weights" closeLabel={t('weights.close')} />
        </Tabs>
      )}
      {dialog === 'members' && <PeopleDialog onClose={() => setDialog(null)} onAdded={changeMember} />}
      {dialog === 'way' && <WayGuide onClose={() => setDialog(null)} />}
      {dialog === 'rules' && <RulesDialog onClose={() => setDialog(null)} />}
      {dialog === 'line' && <ValueLineDialog onClose={() => setDialog(null)} />}
    </Page>
  )
}

/** The first question without an answer; the first of all when every one has its own. */
function firstOpen(asked: readonly Question[], ballot: Parameters<typeof answerTo>[0]): number {
  return Math.max(
    0,
    asked.findIndex((question) => answerTo(ballot, question) === undefined),
  )
}
