import { useEffect, useState } from 'react'
import text from './text.module.css'

/** Says the latest sentence to screen readers, politely and at most once a second. */
export function LiveRegion({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), 1000)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <p className={text.hidden} role="status" aria-live="polite">
      {said}
    </p>
  )
}
