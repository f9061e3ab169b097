import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('bench/') && file !== 'architecture/waits.test.ts')

/** Every line of these files that the pattern finds, with its place. */
const lines = (among: readonly string[], pattern: RegExp): readonly string[] =>
  among.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`test/${file}:${i + 1}: ${line.trim()}`] : [])),
  )

it('browser tests wait for what they need, never for a time', () => {
  const time = /waitForTimeout|setTimeout|setInterval|timers\/promises/
  // The first draws the moment of a kill; the second is the keeper's own clock.
  const allowed = ['e2e/seed.ts', 'e2e/storage/harness/page.ts']
  const browserTests = files.filter((file) => file.startsWith('e2e/'))
  expect(browserTests.length).toBeGreaterThan(15)
  expect(
    lines(
      browserTests.filter((file) => !allowed.includes(file)),
      time,
    ),
  ).toEqual([])
})

it('no test draws by a chance that cannot be repeated', () => {
  expect(lines(files, /Math\.random/)).toEqual([])
})

it('no test goes on with a stand-in for what it did not find', () => {
  expect(lines(files, /\?\? (document\.body|dialog)\b/)).toEqual([])
})
