export interface MarginScaleProps {
  /** How many words there are, and which of them holds, from 0, the narrowest margin. */
  readonly steps: number
  readonly current: number
  /** The one that holds. The others are not written: beside "technical tie" none of them is true. */
  readonly word: string
  readonly label: string
}

/** Where the distance to the third stands among the words for it, with the one that holds underlined in the red of the cut. */
export function MarginScale({ steps, current, word, label }: MarginScaleProps) {
  return (
    <ol className="escala4" aria-label={label}>
      {Array.from({ length: steps }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={i} className={i === current ? 'es' : ''} aria-current={i === current ? 'true' : undefined}>
          <span>{i === current && word}</span>
        </li>
      ))}
    </ol>
  )
}
