/** Milliseconds of work at a stretch: a new question waits no longer than that. */
const STRETCH = 12
/** Milliseconds between two accounts of how far it has come: each one repaints. */
const BETWEEN = 150

/**
 * Takes steps until there are none, letting the thread breathe between two stretches; the returned function stops it. Steps that
 * say something new are told at once; how far it has come between them, not more often than anyone could read.
 *
 * @param isNews whether a step must be told, beside the one told before it
 */
export function inStretches<Step>(
  steps: Iterator<Step, void>,
  onStep: (step: Step) => void,
  isNews: (step: Step, before: Step | null) => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = performance.now()
  let before: Step | null = null
  let stopped = false
  const next = () => {
    const start = performance.now()
    while (!stopped) {
      const { value, done } = steps.next()
      if (done) return
      const now = performance.now()
      if (isNews(value, before) || now - told >= BETWEEN) {
        told = now
        before = value
        onStep(value)
      }
      if (now - start >= STRETCH) break
    }
    if (!stopped) timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
