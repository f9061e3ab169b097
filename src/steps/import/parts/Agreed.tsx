import { useI18n } from '../../../i18n/useI18n'
import type { Target, UnderstandContext } from '../../../io/understand/context'
import type { Doubt } from '../../../io/understand/desk'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import styles from './Agreed.module.css'
import { wordingsOf } from './wordings'

/** What was said of earlier files, so that the next ones ask nothing; each can be withdrawn. */
export function Agreed({ target, context }: { readonly target: Target; readonly context: UnderstandContext }) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const readings = territory.readings ?? []
  if (readings.length === 0) return null
  const words = wordingsOf(target, context, i18n)
  return (
    <details className={styles.agreed}>
      <summary>{t('import.agreed', { n: readings.length })}</summary>
      <p className={text.note}>{t('import.agreed.note')}</p>
      <table className={classes(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{t('import.agreed.about')}</th>
            <th scope="col">{t('import.agreed.answer')}</th>
            <th scope="col">{t('import.agreed.origin')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {readings.map(({ answer, origin, ...one }) => {
            const doubt = { about: one.about as Doubt['about'], read: one.read, proposal: answer, options: [] }
            const question = words.question(doubt)
            return (
              <tr key={`${one.shape} ${one.about} ${one.read}`}>
                <th scope="row">{question}</th>
                <td>{words.option(doubt, answer).label}</td>
                <td>{origin}</td>
                <td>
                  {canEdit && (
                    <button
                      type="button"
                      className={button.link}
                      aria-label={t('import.agreed.withdrawThis', { question })}
                      onClick={() =>
                        act({
                          kind: 'reading-agreed',
                          body: { territory: territory.id, origin: '', answers: [{ ...one, answer: null }] },
                        })
                      }
                    >
                      {t('import.agreed.withdraw')}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
