import { useMemo, useState } from 'react'
import type { CharterEntryId } from '../../../domain/ids'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import type { Contacts } from './paperParts'

/** How the institutions of this place are reached, as this device keeps it. */
export function useContacts(): {
  readonly contacts: Contacts
  /** False where this device would forget it. */
  readonly write: (entry: CharterEntryId, contact: string) => boolean
} {
  const { territory } = useStep()
  const kept = useApp((state) => state.contacts)
  const slot = useApp(({ route }) => (route.screen === 'start' ? '' : route.slot))
  const place = `${slot}.${territory.id}`
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the device keeps has no other sign that it changed
  const contacts = useMemo(() => contactsIn(kept.read(place)), [kept, place, turn])
  return {
    contacts,
    write: (entry, contact) => {
      const { [entry]: _, ...others } = contacts
      const text = contact.trim()
      const outcome = kept.keep(place, JSON.stringify(text === '' ? others : { ...others, [entry]: text }))
      setTurn((before) => before + 1)
      return outcome
    },
  }
}

/** Anything may have been kept there; what is no text is nobody's contact. */
function contactsIn(text: string | null): Contacts {
  try {
    const read: unknown = JSON.parse(text ?? '{}')
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(Object.entries(read).filter((one): one is [string, string] => typeof one[1] === 'string'))
  } catch {
    return {}
  }
}
