import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { useFaces } from '../../../shared/faces/useFaces'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { ChangeRuler } from '../charts/ChangeRuler'
import { selectFlips } from '../model/smallest'
import { flipText } from './flipText'
import { Guards } from './Guards'
import styles from './SmallestChanges.module.css'
import { Twin } from './Twin'

/** "What is enough to change it": the smallest single changes, one a line, then what should not matter. */
export function SmallestChanges() {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const flips = selectFlips(programme, territory, ranked).map((flip) =>
    flipText(flip, { programme, territory, faces, ranked }, i18n),
  )
  const tied = ranked.evaluation.tiedAtCut.length > 0
  const title = t(tied ? 'sensitivity.enough.title.tied' : 'sensitivity.enough.title')
  return (
    <div>
      {flips.length > 0 && (
        <>
          <h3>{title}</h3>
          <Twin
            title={title}
            file="que-basta-para-cambiarla"
            table={{
              headings: [
                t('sensitivity.enough.column.change'),
                t('sensitivity.enough.column.from'),
                t('sensitivity.enough.column.to'),
                t('sensitivity.enough.column.enters'),
                t('sensitivity.enough.column.leaves'),
              ],
              rows: flips.map(({ row }) => row),
            }}
            chart={() => (
              <ol>
                {flips.map(({ sentence, note, ruler }, i) => (
                  <li key={sentence} className={styles.change}>
                    <b className={styles.number}>{i + 1}</b>
                    <span>
                      <Rich message={sentence} />
                      <br />
                      <span className={text.note}>{note}</span>
                    </span>
                    {ruler && <ChangeRuler {...ruler} className={styles.ruler} />}
                  </li>
                ))}
              </ol>
            )}
          />
          <p className={classes(text.note, styles.key)}>
            <Rich message={t('sensitivity.enough.key')} />
          </p>
        </>
      )}
      <Guards />
    </div>
  )
}
