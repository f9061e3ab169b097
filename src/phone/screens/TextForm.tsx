/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { textOfMessage } from '../../ballot/text'
import type { PhoneKey } from '../language'
import type { Questionnaire } from '../model/questionnaire'
import { sealedOf } from '../model/sealing'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import styles from './TextForm.module.css'

/** The ballot as text: for a message, a mail, or to be read aloud. It stays "not there yet" until the receipt is typed. */
export function TextForm({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { turn, change, t, ports } = usePhone()
  const [told, setTold] = useState<PhoneKey | null>(null)
  const message = sealedOf(turn)
  if (!message) return null
  const text = textOfMessage(message, questionnaire.invitation.mesa)
  const { share } = ports
  const copy = async () => setTold((await ports.copy(text)) ? 'text.copied' : 'text.notCopied')
  return (
    <PhoneSheet
      title={t('text.title')}
      look="waiting"
      lead={t('text.say')}
      buttons={
        <>
          {share ? (
            <PhoneButton look="primary" onClick={() => share(text)}>
              {t('text.share')}
            </PhoneButton>
          ) : (
            <a class={styles.link} href={`https://wa.me/?text=${encodeURIComponent(text)}`} rel="noreferrer">
              {t('text.whatsapp')}
            </a>
          )}
          <PhoneButton onClick={() => void copy()}>{t('text.copy')}</PhoneButton>
          <PhoneButton look="text" onClick={() => change((now) => ({ ...now, stage: 'code' }))}>
            {t('text.back')}
          </PhoneButton>
        </>
      }
    >
      <p class={styles.note}>{t('text.check')}</p>
      <textarea class={styles.text} readOnly aria-label={t('text.label')} rows={text.split('\n').length} value={text} />
      <p class={styles.told} role="status">
        {told && t(told)}
      </p>
    </PhoneSheet>
  )
}
