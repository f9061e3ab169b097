import { type Zippable, zipSync } from 'fflate'
import type { HallFile } from './hall'

/** Of the days before 1980 a zip knows nothing; the same files give the same bytes whenever they are packed. */
const ALWAYS = new Date('2000-01-01T12:00:00')
const UNIX = 3
const modeOf = (runs: boolean) => (runs ? 0o100755 : 0o100644) << 16

/** One folder as a zip, with what Linux may run marked so. */
export function zipOf(folder: string, files: readonly HallFile[]): Uint8Array {
  const entries: Zippable = {}
  for (const { path, bytes, runs = false } of files)
    entries[`${folder}/${path}`] = [bytes, { mtime: ALWAYS, os: UNIX, attrs: modeOf(runs) }]
  return zipSync(entries, { level: 6 })
}
