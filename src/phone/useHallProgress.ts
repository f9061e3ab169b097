import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { base64urlOfBytes } from '../ballot/base64url'
import { messageOfPayload } from '../ballot/payload'
import { whenLoaded } from './hallChunk'
import { type HallProgress, NO_HALL } from './model/hallWorld'
import type { PhonePorts } from './ports'

/** Keeps to the hall's relay for as long as the page is open: it counts this phone, and takes the ballot once it is sealed. */
export function useHallProgress(
  { hall, random }: PhonePorts,
  signing: Uint8Array | null,
  sealed: string | null,
): HallProgress {
  const device = useMemo(() => base64urlOfBytes(random(9)), [random])
  const [known, setKnown] = useState<{ readonly sealed: string | null; readonly progress: HallProgress } | null>(null)
  const reached = useRef(false)
  const key = signing && base64urlOfBytes(signing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the bytes it was made of.
  useEffect(() => {
    if (!hall || !signing) return
    const read = sealed === null ? null : messageOfPayload(sealed)
    const message = typeof read === 'string' ? null : read
    const end = new AbortController()
    const tell = (progress: HallProgress) => {
      if (end.signal.aborted) return
      reached.current ||= progress.standing !== 'none'
      setKnown({ sealed, progress })
    }
    whenLoaded(hall, end.signal, ({ throughHall }) =>
      throughHall({ signing, device, message, known: reached.current }, hall, tell, end.signal),
    )
    return () => end.abort()
  }, [hall, key, sealed, device])
  return known?.sealed === sealed ? known.progress : NO_HALL
}
