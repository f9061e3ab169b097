import { useState } from 'react'
import { base64urlOfBytes, bytesOfBase64url } from '../../../ballot/base64url'
import { mesaKeys } from '../../../ballot/mesaKeys'
import { seedOfWords } from '../../../ballot/recoveryWords'
import { type Finding, refused } from '../../../domain/finding'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** The seed of this mesa's key where this laptop has it, and how it comes here from its twelve words. */
export function useSeed() {
  const { territory } = useStep()
  const { seed: kept, keepSeed } = useApp((state) => state.ballots)
  const [typed, setTyped] = useState<Uint8Array | null>(null)
  const opening = territory.ballots?.key.opening ?? null
  const recalled = opening === null ? null : bytesOfBase64url(kept(opening) ?? '')
  const mine = [typed, recalled].find((one) => one !== null && one.length > 0 && openingOf(one) === opening)
  const useWords = (words: string): Finding | null => {
    const read = seedOfWords(words)
    if (read.status === 'refused') return read.finding
    if (openingOf(read.value) !== opening) return refused('ballot-words-other')
    setTyped(read.value)
    keepSeed(opening, base64urlOfBytes(read.value))
    return null
  }
  return { seed: mine ?? null, useWords }
}

const openingOf = (seed: Uint8Array): string => base64urlOfBytes(mesaKeys(seed).opening.public)
