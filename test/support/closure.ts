/** These files and all that follow from them, each once. */
export function closure(files: Iterable<string>, next: (file: string) => Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    waiting.push(...next(file))
  }
  return seen
}
