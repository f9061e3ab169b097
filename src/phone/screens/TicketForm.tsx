/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks'
import { ticketKeyOf } from '../../ballot/ticketKey'
import type { PhoneKey } from '../language'
import { resumed } from '../model/turn'
import { usePhone } from '../page'
import { CameraDoor } from '../parts/CameraDoor'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import styles from './TicketForm.module.css'

/** The ticket by hand, for a phone whose camera does not read its code. */
export function TicketForm() {
  const { change, t } = usePhone()
  const number = useRef<HTMLInputElement>(null)
  const key = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<{ readonly number?: PhoneKey; readonly key?: PhoneKey }>({})
  const enter = () => {
    const written = number.current?.value.trim().toUpperCase() ?? ''
    const read = ticketKeyOf(key.current?.value ?? '')
    if (written !== '' && 'key' in read) {
      change((now) => resumed(now, { invitation: null, ticket: { number: written, key: read.key } }))
      return
    }
    setWrong({
      ...(written === '' && { number: 'ticket.number.missing' }),
      ...('trouble' in read && { key: `ticket.key.${read.trouble}` }),
    })
    const first = written === '' ? number : key
    first.current?.focus()
  }
  const field = (name: 'number' | 'key', input: typeof number) => {
    const trouble = wrong[name]
    return (
      <p class={styles.field}>
        <label for={name}>{t(`ticket.${name}`)}</label>
        <input
          id={name}
          ref={input}
          class={styles.input}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={trouble !== undefined}
          aria-describedby={`${name}-wrong`}
        />
        <span id={`${name}-wrong`} class={styles.wrong} role="alert">
          {trouble && t(trouble)}
        </span>
      </p>
    )
  }
  return (
    <CameraDoor>
      {(button) => (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            enter()
          }}
        >
          <PhoneSheet
            title={t('ticket.title')}
            lead={t('ticket.say')}
            buttons={
              <>
                <PhoneButton look="primary" submits>
                  {t('ticket.enter')}
                </PhoneButton>
                {button}
              </>
            }
          >
            {field('number', number)}
            {field('key', key)}
            <p>{t('ticket.hint')}</p>
          </PhoneSheet>
        </form>
      )}
    </CameraDoor>
  )
}
