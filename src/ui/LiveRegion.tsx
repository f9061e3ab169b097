import { useEffect, useState } from 'react'

/** Says the latest sentence to screen readers, politely and at most once a second. */
export function LiveRegion({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), 1000)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <p className="vh" role="status" aria-live="polite">
      {said}
    </p>
  )
}
