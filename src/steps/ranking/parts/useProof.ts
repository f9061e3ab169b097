import { useMemo, useState } from 'react'
import { useApp } from '../../../store/useApp'
import { isTyping, useShortcuts } from '../../../ui/useShortcut'

/** What a hall is shown, one at a time. */
export const PROOFS = ['bars', 'slope', 'why'] as const
export type Proof = (typeof PROOFS)[number]

/** On the projector one proof fills the sheet and the arrows walk them; on the desk all are there and this is null. */
export function useProof() {
  const projected = useApp((state) => state.preferences.theme === 'proyector')
  const [at, setAt] = useState(0)
  const shortcuts = useMemo(() => {
    const step = (by: number) => () => {
      if (!isTyping(document.activeElement)) setAt((now) => (now + by + PROOFS.length) % PROOFS.length)
    }
    return projected
      ? [
          { key: 'ArrowRight', onPress: step(1) },
          { key: 'ArrowLeft', onPress: step(PROOFS.length - 1) },
        ]
      : []
  }, [projected])
  useShortcuts(shortcuts)
  const next = (at + 1) % PROOFS.length
  return {
    proof: projected ? (PROOFS[at] ?? 'bars') : null,
    next: PROOFS[next] ?? 'bars',
    forward: () => setAt(next),
  }
}
