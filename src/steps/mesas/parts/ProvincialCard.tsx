import type { Candidate } from '../../../domain/product'
import { cameFrom } from '../../../domain/sent'
import { STEPS } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { StepBar } from '../../../shared/charts/StepBar'
import { Yoke } from '../../../shared/charts/Yoke'
import { selectFaces } from '../../../shared/model/faces'
import { progressOf } from '../../../shared/model/progress'
import { provinceName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { MesaHead } from './MesaHead'
import styles from './ProvincialCard.module.css'

/** The provincial mesa: its two once they are signed, and where each of its candidates comes from. */
export function ProvincialCard() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const faces = selectFaces(programme, territory)
  const progress = progressOf(programme, territory)
  const name = t('mesas.provincial.name', { name: provinceName(territory.id) })
  const signed = progress.state === 'picked'
  const [first = null, second = null] = signed ? progress.products.map((product) => faces.get(product) ?? null) : []
  const mark = territory.steps.selection.at(-1)
  const origin = ({ id, mesa }: Candidate): string => {
    const [from] = cameFrom(programme, territory, id)
    if (!from) return territory.mesas.find((one) => one.id === mesa)?.name ?? t('mesas.origin.own')
    const values = {
      mesa: territory.mesas.find((one) => one.id === from.mesa)?.name ?? from.mesa,
      place: format.ordinal(from.place),
    }
    return t(from.arrival?.as === 'same' ? 'mesas.origin.both' : 'mesas.origin.from', values)
  }
  return (
    <section className={styles.card}>
      <MesaHead kind={t('mesas.provincial')} name={name} people={territory.members.length}>
        <Button
          aria-label={t('mesas.work.in', { name })}
          onClick={() => goTo({ screen: 'step', slot, territory: territory.id, step: progress.next })}
        >
          {t('mesas.work')}
        </Button>
      </MesaHead>
      <Yoke className={styles.yoke} slots={[first, second]} width={242} token={60} sealed={signed} />
      {signed && first && second && (
        <p className={styles.picked}>
          <b>{format.list([first.name, second.name])}</b>
        </p>
      )}
      <h3 className={styles.title}>{t('mesas.origins')}</h3>
      {territory.candidates.length === 0 && <p className={text.note}>{t('mesas.noCandidates')}</p>}
      <ul>
        {territory.candidates.map((candidate) => {
          const face = faces.get(candidate.id)
          return (
            <li key={candidate.id} className={styles.row}>
              {face ? <Ficha face={face} size={22} /> : <span />}
              <b>{candidate.name}</b>
              <span className={text.note}>{origin(candidate)}</span>
            </li>
          )
        })}
      </ul>
      <p className={classes(text.note, styles.state)}>
        <StepBar reached={progress.reached} of={STEPS.length} />
        {signed && mark
          ? t('mesas.signed', { when: format.shortDate(mark.at, mark.offset) })
          : t('mesas.at', { step: t(`step.${progress.next}`) })}
      </p>
    </section>
  )
}
