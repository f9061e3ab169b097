import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { id, isInnerName, type TerritoryId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { findingText } from '../i18n/findings'
import { recordFromFile } from '../io/recordFile'
import { root } from '../record/chain'
import { codeInFiles } from '../record/code'
import { fold } from '../record/fold'
import { dayOf } from '../shared/model/current'
import { disclosed } from '../shared/model/disclosed'
import { placeName } from '../shared/programme/placeName'
import { SPANISH } from './spanish'

/** A mesa of an expediente as it may be shown, with what its files say of themselves. */
export interface OpenedMesa {
  readonly programme: Programme
  readonly territory: Territory
  readonly run: { readonly date: string; readonly code: string; readonly place: string }
  /** Where the caller wants what is written. */
  readonly out: string
}

/**
 * What the doors that write a file of a mesa are called with: FILE.yunta.json --territory 13 -o OUT.
 *
 * @returns the mesa, or the exit code with what to tell the caller: 2 when the call is not understood, 1 when the file cannot be
 *   trusted or has no such mesa
 */
export function openMesa(usage: string): OpenedMesa | { readonly exit: 1 | 2; readonly said: string } {
  const call = called()
  if (!call) return { exit: 2, said: usage }
  const { file, territory, out } = call
  const bytes = bytesOf(file)
  if (!bytes) return { exit: 1, said: `${file}: no se puede leer.` }
  const { events, findings } = recordFromFile(bytes, basename(file))
  if (findings.length > 0) return { exit: 1, said: findings.map((one) => findingText(one, SPANISH)).join('\n') }
  const { programme: recorded } = fold(events)
  const programme = recorded && disclosed(recorded)
  const mesa = isInnerName(territory) ? undefined : programme?.territories[id<TerritoryId>(territory)]
  if (!programme || !mesa) return { exit: 1, said: `${territory}: esa mesa no está en el programa.` }
  const run = { date: dayOf(events.at(-1)), code: codeInFiles(root(events)), place: placeName(programme, mesa.id) }
  return { programme, territory: mesa, run, out }
}

function called(): { readonly file: string; readonly territory: string; readonly out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { territory: { type: 'string' }, out: { type: 'string', short: 'o' } },
    })
    const [file, ...rest] = positionals
    const { territory, out } = values
    if (file === undefined || territory === undefined || out === undefined || rest.length > 0) return null
    return { file, territory, out }
  } catch {
    return null
  }
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
