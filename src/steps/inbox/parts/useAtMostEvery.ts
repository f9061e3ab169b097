import { useEffect, useRef, useState } from 'react'

/** A value as it was at most that many milliseconds ago: it changes at once after a calm, and then no sooner than that. */
export function useAtMostEvery<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, last.current + milliseconds - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setShown(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return shown
}
