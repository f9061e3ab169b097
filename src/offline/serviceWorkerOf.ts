import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './listFiles.ts'
import { ONE_FILE } from './oneFilePage.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/**
 * The service worker of what was built in a folder: the source, with every file and its SHA-256. Runs at build time only.
 * The single page is all of it once more, for a stick: whoever has the others need not fetch it.
 *
 * The source counts in the digest too: two workers over the same files must not share a cache that either may delete.
 */
export function serviceWorkerOf(folder: string, source: string): string {
  const listed = listFiles(folder)
    .filter((file) => file !== 'sw.js' && file !== ONE_FILE && !file.endsWith('.map'))
    .map((file) => `${JSON.stringify(file)}: '${sha256(readFileSync(join(folder, file)))}'`)
    .join(', ')
  return source.replace("__FILES__: ''", listed).replace('__BUILD__', sha256(source + listed).slice(0, 16))
}
