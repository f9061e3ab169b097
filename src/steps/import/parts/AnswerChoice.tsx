import { useId } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { type Doubt, LEFT_OUT } from '../../../io/understand/desk'
import { Select } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from './AnswerChoice.module.css'
import { thingsOf } from './sayings'
import type { ImportScreen } from './screen'
import { kindAsked } from './wordings'

export interface AnswerChoiceProps {
  readonly doubt: Doubt & { readonly key: string }
  readonly screen: ImportScreen
  readonly labelledBy: string
}

/** Names shown at once; the others are in the list behind them. */
const SHOWN_NAMES = 3

/** The answers of one question. One of them is chosen and that is all: the file is read again by it. */
export function AnswerChoice({ doubt, screen, labelledBy }: AnswerChoiceProps) {
  const { t } = useI18n()
  const group = useId()
  const { options, proposal, key } = doubt
  const kind = kindAsked(doubt)
  const say = (answer: string) => screen.hand.say(new Map([[key, answer]]))
  const named = options.filter((one) => one !== LEFT_OUT)
  const first = kind ? [...named].sort((one, other) => Number(other === proposal) - Number(one === proposal)) : named
  const shown = kind ? first.slice(0, SHOWN_NAMES) : first
  const others = kind ? thingsOf(screen.context, kind).filter(({ id }) => !shown.includes(id)) : []
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {[...shown, ...(options.includes(LEFT_OUT) ? [LEFT_OUT] : [])].map((one) => {
        const { label, note } = screen.words.option(doubt, one)
        return (
          <label key={one} className={styles.choice}>
            <input type="radio" name={group} className={styles.dot} checked={false} onChange={() => say(one)} />
            <span>
              {label}
              {one === proposal && <span className={styles.proposed}> {t('import.proposed')}</span>}
              {note !== '' && <span className={styles.note}>{note}</span>}
            </span>
          </label>
        )
      })}
      {others.length > 0 && (
        <Select
          label={t('import.another')}
          hideLabel
          inputClass={styles.others}
          value=""
          options={[
            { value: '', label: t('import.another') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(one) => one !== '' && say(one)}
        />
      )}
      <span className={text.hidden}>{proposal === null ? t('import.noProposal') : ''}</span>
    </div>
  )
}
