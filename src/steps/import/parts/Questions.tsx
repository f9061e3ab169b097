import { useId } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { AskedDoubt } from '../../../io/understand/proposal'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { AnswerChoice } from './AnswerChoice'
import styles from './Questions.module.css'
import type { ImportScreen } from './screen'
import { WordLevels } from './WordLevels'

/** What is open, each asked once for the whole file. */
export function Questions({ screen }: { readonly screen: ImportScreen }) {
  const { t } = useI18n()
  const { groups, hand } = screen
  const proposed = screen.proposal.questions.flatMap(({ key, proposal }): [string, string][] =>
    proposal === null ? [] : [[key, proposal]],
  )
  return (
    <section aria-label={t('import.questions')}>
      <ol className={styles.list}>
        {groups.map(({ number, doubts }) => {
          const [first] = doubts
          if (!first) return null
          return (
            <li key={first.key} className={styles.question}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <div>
                {first.about === 'word' ? (
                  <WordLevels doubts={doubts} screen={screen} />
                ) : (
                  <Asked doubt={first} screen={screen} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {proposed.length > 1 && (
        <Button size="small" className={styles.all} onClick={() => hand.say(new Map(proposed))}>
          {t('import.takeProposals', { n: proposed.length })}
        </Button>
      )}
    </section>
  )
}

function Asked({ doubt, screen }: { readonly doubt: AskedDoubt; readonly screen: ImportScreen }) {
  const title = useId()
  const { t } = useI18n()
  const place = screen.placeOf(doubt)
  return (
    <>
      <h3 id={title} className={styles.title} tabIndex={-1} data-ask="">
        {screen.words.question(doubt)}
      </h3>
      {place !== '' && <p className={classes(text.note, styles.place)}>{place}</p>}
      {doubt.options.length === 0 && <p className={text.note}>{t('import.ask.mend')}</p>}
      <AnswerChoice doubt={doubt} screen={screen} labelledBy={title} />
    </>
  )
}
