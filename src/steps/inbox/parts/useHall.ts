import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { base64urlOfBytes, bytesOfBase64url } from '../../../ballot/base64url'
import { useStep } from '../../../shared/step'
import type { HallDesk, HallState } from '../../../store/ports'
import { useApp } from '../../../store/useApp'
import { useSeed } from './useSeed'

export interface HallAtHand {
  /** null while what speaks to a relay is not here yet, or this laptop has no key of the mesa. */
  readonly state: HallState | null
  readonly search: () => void
}

/** Begins to take in what comes through the hall as soon as somebody looks at the ballots, and goes on when they look elsewhere. */
export function useHall(): HallAtHand {
  const { territory } = useStep()
  const hall = useApp((app) => app.ballots.hall)
  const { seed } = useSeed()
  const [desk, setDesk] = useState<HallDesk | null>(null)
  const key = seed && base64urlOfBytes(seed)
  useEffect(() => {
    let wanted = key !== null
    if (wanted)
      void hall().then(
        (opened) => wanted && setDesk(opened),
        // Without the network the piece that speaks to a relay does not load: the other roads need none.
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [key, hall])
  useEffect(() => {
    const bytes = key === null ? null : bytesOfBase64url(key)
    if (desk && bytes) desk.serve(territory.id, bytes)
  }, [desk, key, territory.id])
  const source = desk ?? NO_DESK
  const state = useSyncExternalStore(source.onChange, source.state)
  return useMemo(() => ({ state, search: () => desk?.search() }), [state, desk])
}

const NO_DESK: { readonly state: () => HallState | null; readonly onChange: HallDesk['onChange'] } = {
  state: () => null,
  onChange: () => () => undefined,
}
