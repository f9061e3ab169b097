import styles from './StepBar.module.css'

/** Eight small boxes, filled up to where the work has got. Words stand beside it. */
export function StepBar({ reached, of }: { readonly reached: number; readonly of: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => `step-${i}`).map((key, i) => (
        <u key={key} className={i < reached ? `${styles.step} ${styles.reached}` : styles.step} />
      ))}
    </span>
  )
}
