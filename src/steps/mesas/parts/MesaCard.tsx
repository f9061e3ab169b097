import { useState } from 'react'
import { openingRulesOf } from '../../../domain/method'
import { placeOf } from '../../../domain/place'
import type { Territory } from '../../../domain/programme'
import { USUAL_SITTING } from '../../../domain/sitting'
import { STEPS } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { MiniYoke } from '../../../shared/charts/MiniYoke'
import { StepBar } from '../../../shared/charts/StepBar'
import { selectFaces } from '../../../shared/model/faces'
import { MesaDialog } from '../../../shared/programme/MesaDialog'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button, IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import type { MesaStanding } from '../model'
import styles from './MesaCard.module.css'
import { MesaHead } from './MesaHead'

export interface MesaCardProps {
  readonly standing: MesaStanding
  readonly province: Territory
}

/** One mesa: who it is, its two once signed, where it is otherwise, and the way to its work. */
export function MesaCard({ standing, province }: MesaCardProps) {
  const { t } = useI18n()
  const { canEdit } = useStep()
  const act = useApp((state) => state.act)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const [editing, setEditing] = useState(false)
  const { mesa, work } = standing
  const territory = placeOf(province.id, mesa.id)
  const enter = () => {
    const body = { territory, sitting: USUAL_SITTING, ...openingRulesOf(province.method) }
    const opening = { kind: 'territory-opened', body } as const
    if (!work && act(opening).status === 'refused') return
    goTo({ screen: 'step', slot, territory, step: work?.progress.next ?? 'candidates' })
  }
  return (
    <li className={styles.card}>
      <MesaHead kind={t(`mesas.kind.${mesa.kind}`)} name={mesa.name} people={work ? work.place.members.length : null}>
        {canEdit && (
          <IconButton icon="pencil" label={t('mesas.edit', { name: mesa.name })} onClick={() => setEditing(true)} />
        )}
        {(work || canEdit) && (
          <Button aria-label={t(work ? 'mesas.work.in' : 'mesas.begin.in', { name: mesa.name })} onClick={enter}>
            {t(work ? 'mesas.work' : 'mesas.begin')}
          </Button>
        )}
      </MesaHead>
      {work ? <Standing standing={standing} place={work.place} /> : <p className={text.note}>{t('mesas.unbegun')}</p>}
      <Answers standing={standing} province={province} />
      {editing && <MesaDialog mesa={mesa} onClose={() => setEditing(false)} onMade={() => setEditing(false)} />}
    </li>
  )
}

function Standing({ standing, place }: { readonly standing: MesaStanding; readonly place: Territory }) {
  const { t, format } = useI18n()
  const { programme } = useStep()
  const { signed, outdated, work } = standing
  const faces = selectFaces(programme, place)
  const [first = null, second = null] = (signed?.products ?? []).map(({ product }) => faces.get(product) ?? null)
  return (
    <>
      <div className={styles.pair}>
        <MiniYoke slots={[first, second]} firm={signed !== null} />
        {signed ? (
          <div>
            <ol>
              {signed.products.map(({ product, points }, i) => (
                <li key={product}>
                  <b>
                    {format.ordinal(i + 1)} {faces.get(product)?.name ?? product}
                  </b>{' '}
                  {points !== null && (
                    <span className={styles.points}>{t('mesas.points', { points: format.one(points) })}</span>
                  )}
                </li>
              ))}
            </ol>
            {signed.margin !== null && (
              <p className={text.note}>{t('mesas.margin', { points: format.one(signed.margin) })}</p>
            )}
          </div>
        ) : (
          <div>
            <b>{t('mesas.noPair')}</b>
            <p className={text.note}>{t('mesas.later')}</p>
          </div>
        )}
      </div>
      <p className={classes(text.note, styles.state)}>
        <StepBar reached={work?.progress.reached ?? 0} of={STEPS.length} />
        {signed
          ? t('mesas.signed', { when: format.shortDate(signed.mark.at, signed.mark.offset) })
          : outdated
            ? t('mesas.outdated')
            : t('mesas.at', { step: t(`step.${work?.progress.next ?? 'candidates'}`) })}
      </p>
    </>
  )
}

/** What the provincial mesa answered, where it says no: the mesa reads why. */
function Answers({ standing: { mesa, sent, work }, province }: MesaCardProps) {
  const { t } = useI18n()
  const nameOf = (product: string) => work?.place.candidates.find(({ id }) => id === product)?.name ?? product
  const departure = province.pick?.departures?.find((one) => one.mesa === mesa.id)
  const refused = sent.flatMap(({ arrival }) => (arrival?.as === 'refused' ? [arrival] : []))
  return (
    <>
      {refused.map(({ product, reason }) => (
        <p key={product} className={text.note}>
          {t('mesas.refused', { name: nameOf(product), reason })}
        </p>
      ))}
      {departure && <p className={text.note}>{t('mesas.departed', { reason: departure.reason })}</p>}
    </>
  )
}
