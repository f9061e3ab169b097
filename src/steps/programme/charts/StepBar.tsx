/** Eight small boxes, filled up to where the work has got. Words stand beside it. */
export function StepBar({ reached, of }: { readonly reached: number; readonly of: number }) {
  return (
    <span className="pasos8" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => `paso-${i}`).map((key, i) => (
        <u key={key} className={i < reached ? 'h' : ''} />
      ))}
    </span>
  )
}
