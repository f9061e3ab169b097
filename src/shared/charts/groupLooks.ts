/** Outline of a mark about (x, y), `r` being half its size. */
type Shape = (x: number, y: number, r: number) => string
interface GroupLook {
  readonly ink: string
  readonly shape: Shape
}

/**
 * How each group of actors is told apart: a colour and a shape, either of which is enough. The first five are those of the
 * usual segments; a mesa with more takes the rest in turn.
 */
export const GROUP_LOOKS = {
  pub: {
    ink: 'var(--g-pub)',
    shape: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  },
  pri: {
    ink: 'var(--g-pri)',
    shape: (x, y, r) => `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  },
  eps: { ink: 'var(--g-eps)', shape: (x, y, r) => `M${x} ${y - r * 1.15}l${r * 1.1} ${r * 2}h${-r * 2.2}z` },
  aca: {
    ink: 'var(--g-aca)',
    shape: (x, y, r) =>
      `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`,
  },
  com: {
    ink: 'var(--g-com)',
    shape: (x, y, r) =>
      `M${x - r * 0.4} ${y - r * 1.1}h${r * 0.8}v${r * 0.7}h${r * 0.7}v${r * 0.8}h${-r * 0.7}v${r * 0.7}` +
      `h${-r * 0.8}v${-r * 0.7}h${-r * 0.7}v${-r * 0.8}h${r * 0.7}z`,
  },
  sixth: { ink: 'var(--g-sixth)', shape: (x, y, r) => `M${x} ${y + r * 1.15}l${r * 1.1} ${-r * 2}h${-r * 2.2}z` },
  seventh: {
    ink: 'var(--g-seventh)',
    shape: (x, y, r) =>
      `M${x - r} ${y - r}l${r * 0.75} ${r}l${-r * 0.75} ${r}h${2 * r}l${-r * 0.75} ${-r}l${r * 0.75} ${-r}z`,
  },
  eighth: {
    ink: 'var(--g-eighth)',
    shape: (x, y, r) =>
      `M${x - r * 0.55} ${y - r}h${r * 1.1}l${r * 0.6} ${r}l${-r * 0.6} ${r}h${-r * 1.1}l${-r * 0.6} ${-r}z`,
  },
} as const satisfies Readonly<Record<string, GroupLook>>

export type GroupKey = keyof typeof GROUP_LOOKS
