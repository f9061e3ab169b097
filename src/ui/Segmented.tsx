export interface SegmentedProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly current: T
  readonly onChoose: (id: T) => void
  readonly small?: boolean
}

/** A few exclusive choices side by side. */
export function Segmented<T extends string>({ label, options, current, onChoose, small = false }: SegmentedProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own and takes no flex layout
    <span className={small ? 'seg chico' : 'seg'} role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === current} onClick={() => onChoose(option.id)}>
          {option.label}
        </button>
      ))}
    </span>
  )
}
