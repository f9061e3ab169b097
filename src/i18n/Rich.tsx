import { runs } from './message'
import voices from './voices.module.css'

const CLASS = { strong: voices.strong, cut: voices.cut, hand: voices.hand } as const

export interface RichProps {
  readonly message: string
  /** For the figures of the cut, where they are to stand out of their sentence. */
  readonly cutClass?: string | undefined
}

/** A message with its voices: strong, cut and hand. */
export function Rich({ message, cutClass }: RichProps) {
  return runs(message).map(({ text, voice }, i) => {
    // A message is rebuilt whole, so the position of a run is its identity.
    const key = `${i}${voice}`
    if (voice === 'plain') return <span key={key}>{text}</span>
    return (
      <b key={key} className={voice === 'cut' && cutClass ? `${CLASS.cut} ${cutClass}` : CLASS[voice]}>
        {text}
      </b>
    )
  })
}
