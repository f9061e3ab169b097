/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { receiptOf } from '../../ballot/receipt'
import { hallWords } from '../model/hallWords'
import { sealedOf } from '../model/sealing'
import { usePhone } from '../page'
import { BallotCode } from '../parts/BallotCode'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'
import styles from './Code.module.css'

/** How many signs a receipt has. */
const SIGNS = 4

/**
 * The ballot as a code, until the laptop has it: the screen is yellow and dashed and shows no tick. A camera sends nothing back, so
 * the person types the four signs that the laptop shows, and only those of this very ballot turn the screen green.
 */
export function Code() {
  const { turn, change, t, hall } = usePhone()
  const [wrong, setWrong] = useState(false)
  const message = sealedOf(turn)
  if (!message || turn.sealed === null) return null
  const words = hallWords(hall, t)
  const carried = words !== null && !words.refused
  const type = (typed: string) => {
    const signs = typed.replace(/\s/g, '').toUpperCase()
    if (signs === receiptOf(message)) change((now) => ({ ...now, stage: 'delivered' }))
    else setWrong(signs.length >= SIGNS)
  }
  return (
    <PhoneSheet
      title={t(carried ? 'hall.title' : 'code.title')}
      look="waiting"
      lead={<span role="status">{words === null ? t('code.say') : t(words.key, words.values)}</span>}
      side
      buttons={
        <>
          <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'review' }))}>{t('code.back')}</PhoneButton>
          <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'text' }))}>{t('code.text')}</PhoneButton>
        </>
      }
    >
      <BallotCode payload={turn.sealed} label={t('code.image')} />
      <label class={styles.receipt}>
        <span>
          <Said text={t('code.receipt')} />
        </span>
        <input
          class={styles.signs}
          aria-label={t('code.receipt.label')}
          aria-invalid={wrong}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={SIGNS}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p class={styles.wrong} role="alert">
        {wrong && t('code.receipt.wrong')}
      </p>
    </PhoneSheet>
  )
}
