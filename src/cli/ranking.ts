import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { id, isInnerName, type TerritoryId } from '../domain/ids'
import { isOfficial, OFFICIAL_METHODS, type OfficialMethod } from '../domain/method'
import type { Territory } from '../domain/programme'
import { findingText } from '../i18n/findings'
import { recordFromFile } from '../io/recordFile'
import { csvText, type Preset } from '../io/write/csv'
import { root } from '../record/chain'
import { codeInFiles } from '../record/code'
import { fold } from '../record/fold'
import { dayOf } from '../shared/model/current'
import { disclosed } from '../shared/model/disclosed'
import { settledChance } from '../shared/model/filedChance'
import { programmeRows, rankingRows } from '../shared/model/rankingRows'
import { rankingTable } from '../shared/model/rankingTable'
import { cantonName, provinceName } from '../shared/programme/provinceName'
import { SPANISH } from './spanish'

/**
 * Prints the ranking CSV of an expediente, the same bytes as the app: of one territory, or of the whole programme.
 *
 *   npm run -s ranking -- FILE.yunta.json [--territory 13] [--method ahp|topsis] [--preset excel|qgis]
 *
 * Exit code 0 when printed, 1 when the file cannot be trusted or has no ranking yet, 2 when the call is not understood.
 */
const USAGE = `npm run -s ranking -- FILE.yunta.json [--territory 13] [--method ${OFFICIAL_METHODS.join('|')}] [--preset excel|qgis]`

function main(): number {
  const call = understood()
  if (!call) {
    console.error(USAGE)
    return 2
  }
  const { file, territory, method, preset } = call
  const bytes = bytesOf(file)
  if (!bytes) {
    console.error(`${file}: no se puede leer.`)
    return 1
  }
  const { events, findings } = recordFromFile(bytes, basename(file))
  if (findings.length > 0) {
    for (const finding of findings) console.error(findingText(finding, SPANISH))
    return 1
  }
  const { programme: recorded } = fold(events)
  if (!recorded) return 1
  const programme = disclosed(recorded)
  const context = {
    date: dayOf(events.at(-1)),
    code: codeInFiles(root(events)),
    provinceName,
    cantonName,
    chanceOf: (territory: Territory) => settledChance(programme, territory),
  }
  if (territory === undefined) {
    process.stdout.write(csvText(rankingTable(programmeRows(programme, context, method)), preset))
    return 0
  }
  const one = isInnerName(territory) ? undefined : programme.territories[id<TerritoryId>(territory)]
  const rows = one ? rankingRows(programme, one, context, method) : []
  if (rows.length === 0) {
    console.error(one ? `${territory}: todavía no hay ranking.` : `${territory}: esa provincia no está en el programa.`)
    return 1
  }
  process.stdout.write(csvText(rankingTable(rows), preset))
  return 0
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

interface Call {
  readonly file: string
  readonly territory: string | undefined
  readonly method: OfficialMethod | undefined
  readonly preset: Preset
}

function understood(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { territory: { type: 'string' }, method: { type: 'string' }, preset: { type: 'string' } },
    })
    const [file, ...rest] = positionals
    const { territory, method, preset = 'excel' } = values
    if (file === undefined || rest.length > 0) return null
    if (preset !== 'excel' && preset !== 'qgis') return null
    if (method !== undefined && !isOfficial(method)) return null
    return { file, territory, method, preset }
  } catch {
    return null
  }
}

process.exitCode = main()
