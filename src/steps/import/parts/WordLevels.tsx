import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { AskedDoubt } from '../../../io/understand/proposal'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Select } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import questions from './Questions.module.css'
import type { ImportScreen } from './screen'
import styles from './WordLevels.module.css'

/** The words that a file uses for levels, side by side: what one means depends on the others. */
export function WordLevels({
  doubts,
  screen,
}: {
  readonly doubts: readonly AskedDoubt[]
  readonly screen: ImportScreen
}) {
  const { t } = useI18n()
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map())
  const said = (doubt: AskedDoubt) => changed.get(doubt.key) ?? doubt.proposal ?? ''
  const whole = doubts.every((doubt) => said(doubt) !== '')
  return (
    <>
      <h3 className={questions.title} tabIndex={-1} data-ask="">
        {t('import.ask.words')}
      </h3>
      <p className={classes(text.note, questions.place)}>
        {t('import.place.cells', { n: doubts.reduce((sum, { where }) => sum + (where?.count ?? 0), 0) })}
      </p>
      <ul className={styles.words}>
        {doubts.map((doubt) => (
          <li key={doubt.key} className={styles.word}>
            <span>«{doubt.read}»</span>
            <Select
              label={t('import.ask.word', { read: doubt.read })}
              hideLabel
              inputClass={styles.level}
              value={said(doubt)}
              options={[
                ...(said(doubt) === '' ? [{ value: '', label: t('import.choose') }] : []),
                ...doubt.options.map((one) => ({ value: one, label: screen.words.option(doubt, one).label })),
              ]}
              onChoose={(level) => setChanged(new Map([...changed, [doubt.key, level]]))}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        disabled={!whole}
        onClick={() => screen.hand.say(new Map(doubts.map((doubt) => [doubt.key, said(doubt)])))}
      >
        {t('import.words.agree')}
      </Button>
    </>
  )
}
