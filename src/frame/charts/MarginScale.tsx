import styles from './MarginScale.module.css'

export interface MarginScaleProps {
  /** The four words, narrowest margin first. */
  readonly words: readonly [string, string, string, string]
  /** Which of them holds, 0…3. */
  readonly current: number
  readonly label: string
  readonly className?: string | undefined
}

/** The four words for the distance to the third, with the one that holds underlined in the red of the cut. */
export function MarginScale({ words, current, label, className = '' }: MarginScaleProps) {
  return (
    <ol className={`${styles.scale} ${className}`} aria-label={label}>
      {words.map((word, i) => (
        <li
          key={word}
          className={i === current ? `${styles.word} ${styles.holds}` : styles.word}
          aria-current={i === current ? 'true' : undefined}
        >
          <span>{word}</span>
        </li>
      ))}
    </ol>
  )
}
