import { useEffect, useRef } from 'preact/hooks'
import type { IndicatorBody } from '../domain/indicator'
import { whenLoaded } from './hallChunk'
import type { PhonePorts } from './ports'

/** Learns what the mesa asks from the relay that served the page: when it opens, and until there is something to ask. */
export function useHallMesa(
  { hall }: PhonePorts,
  invitation: string | null,
  { body, onInvitation }: { readonly body: IndicatorBody; readonly onInvitation: (text: string) => void },
): void {
  const latest = useRef(invitation)
  latest.current = invitation
  const lacking = invitation === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once nothing is asked, the relay is asked again.
  useEffect(() => {
    if (!hall) return
    const end = new AbortController()
    whenLoaded(hall, end.signal, ({ learnFromHall }) =>
      learnFromHall(hall, { current: () => latest.current, body }, onInvitation, end.signal),
    )
    return () => end.abort()
  }, [hall, lacking, body, onInvitation])
}
