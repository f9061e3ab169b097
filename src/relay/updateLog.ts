import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a room holds, on disk: one line for each change, only ever added to. */
export interface UpdateLog {
  /** Every change that was on disk when the log was opened. */
  readonly found: readonly Uint8Array[]
  /** Lines that were torn or changed: kept in the file and not used. */
  readonly damaged: number
  add(update: Uint8Array): void
  /** Once everything that was added is on the disk and not only with the system; fails when it cannot be written. */
  written(): Promise<void>
  close(): Promise<void>
}

const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const lineOf = (update: Uint8Array): string => {
  const text = Buffer.from(update).toString('base64')
  return `${checkOf(text)} ${text}\n`
}

function updateOf(line: string): Uint8Array | null {
  const [check, text = ''] = line.split(' ')
  return check === checkOf(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null
}

/**
 * Opens a log, new or used. A power cut can tear only the last line, which nobody was told is kept: it stays where it is and the
 * next one begins on a line of its own.
 */
export async function openUpdateLog(path: string): Promise<UpdateLog> {
  const file = await open(path, 'a', 0o600)
  // The name of a new file is in its folder, which has to reach the disk too. Windows opens no folders and needs none opened.
  const folder = await open(dirname(path), 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
  const before = await readFile(path, 'utf8')
  const lines = before.split('\n').filter((line) => line !== '')
  const read = lines.map(updateOf)
  const found = read.filter((update) => update !== null)

  let waiting: string[] = []
  // After a write that failed half way, as after a power cut, a line may stand there without its end.
  let torn = before !== '' && !before.endsWith('\n')
  let writing: Promise<void> = Promise.resolve()

  const writeAll = async () => {
    if (waiting.length === 0) return
    const batch = waiting
    waiting = []
    try {
      await file.appendFile((torn ? '\n' : '') + batch.join(''))
      torn = false
      await file.datasync()
    } catch (error) {
      torn = true
      // They are written again with the next: a change that stands twice changes nothing.
      waiting = [...batch, ...waiting]
      throw error
    }
  }
  return {
    found,
    damaged: read.length - found.length,
    add: (update) => {
      waiting.push(lineOf(update))
    },
    written() {
      // Whatever waits when the disk is free is written in one go, so that sixty ballots at once cost one flush.
      const next = writing.catch(() => undefined).then(writeAll)
      writing = next
      return next
    },
    async close() {
      await writing.catch(() => undefined)
      await writeAll()
      await file.close()
    },
  }
}
