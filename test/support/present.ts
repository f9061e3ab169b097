/** What a test found, or a failure that names what it looked for: never a stand-in on which the test would go on. */
export function present<T>(found: T | null | undefined, sought: string): T {
  if (found === null || found === undefined) throw new Error(`not on the screen: ${sought}`)
  return found
}
