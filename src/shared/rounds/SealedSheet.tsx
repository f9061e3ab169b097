import { useI18n } from '../../i18n/useI18n'
import text from '../../ui/text.module.css'
import { Ficha } from '../charts/Ficha'
import { useFaces } from '../faces/useFaces'
import { selectSealed } from '../model/sealed'
import { useStep } from '../step'
import { useWritten } from '../written'
import { RoundState } from './RoundState'
import styles from './rounds.module.css'
import { WhoDelivered } from './WhoDelivered'

/** In the place of a result that may not be shown: who delivered, and the candidates in an order that says nothing. */
export function SealedSheet() {
  const { t, language } = useI18n()
  const { territory } = useStep()
  const sealed = selectSealed(useWritten())
  const faces = useFaces()
  if (!sealed) return null
  const candidates = territory.candidates.toSorted((one, other) => one.name.localeCompare(other.name, language.tag))
  return (
    <>
      <WhoDelivered sealed={sealed} />
      <RoundState step={sealed.step} />
      {candidates.length > 0 && (
        <section className={styles.candidates}>
          <h2>{t('rounds.candidates')}</h2>
          <p className={text.note}>{t('rounds.candidates.note')}</p>
          <ul className={styles.names}>
            {candidates.map(({ id, name }) => {
              const face = faces.get(id)
              return (
                <li key={id} className={styles.name}>
                  {face && <Ficha face={face} size={22} />}
                  {name}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
