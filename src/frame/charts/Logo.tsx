/** The mark: a beam and two bows. */
export function Logo({ size = 27 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 40 34" width={(size * 40) / 34} height={size} aria-hidden="true">
      <g fill="none" stroke="var(--tinta)" strokeWidth={2.8}>
        <path d="M7.4 1.5v23a4.6 4.6 0 0 0 9.2 0v-23M23.4 1.5v23a4.6 4.6 0 0 0 9.2 0v-23" />
      </g>
      <path
        d="M.8 13.5C.8 9.9 2 8.7 4.6 8.7c3.2 0 4-2.3 7.4-2.3s4.2 2.3 7.4 2.3h1.2c3.2 0 4-2.3 7.4-2.3s4.2 2.3 7.4 2.3c2.6 0 3.8 1.2 3.8 4.8 0 .9-.6 1.5-1.5 1.5H2.3C1.4 15 .8 14.4.8 13.5z"
        fill="var(--tinta)"
      />
      <circle cx={20} cy={12} r={2} fill="var(--papel)" />
    </svg>
  )
}
