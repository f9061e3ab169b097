export interface ProgressMarksProps {
  /** One entry per province: how many of its two products are picked. */
  readonly provinces: readonly { readonly id: string; readonly picked: number }[]
  readonly label: string
}

/** Two U's per province: full when picked, dashed while not. */
export function ProgressMarks({ provinces, label }: ProgressMarksProps) {
  return (
    <div className="prog26" role="img" aria-label={label}>
      {provinces.map(({ id, picked }) => (
        <i key={id}>
          <b className={picked > 0 ? '' : 'v'} />
          <b className={picked > 1 ? '' : 'v'} />
        </i>
      ))}
    </div>
  )
}
