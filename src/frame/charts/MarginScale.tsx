import styles from './MarginScale.module.css'

export interface MarginScaleProps {
  /** How many words there are, and which of them holds, from 0, the narrowest margin. */
  readonly steps: number
  readonly current: number
  /** The one that holds. The others are not written: beside "technical tie" none of them is true. */
  readonly word: string
  readonly label: string
  readonly className?: string | undefined
}

/** Where the distance to the third stands among the words for it, with the one that holds underlined in the red of the cut. */
export function MarginScale({ steps, current, word, label, className = '' }: MarginScaleProps) {
  return (
    <ol className={`${styles.scale} ${className}`} aria-label={label}>
      {Array.from({ length: steps }, (_, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          key={i}
          className={i === current ? `${styles.word} ${styles.holds}` : styles.word}
          aria-current={i === current ? 'true' : undefined}
        >
          <span>{i === current && word}</span>
        </li>
      ))}
    </ol>
  )
}
