import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Finding, refused } from '../domain/finding'
import { findingText } from '../i18n/findings'
import { checkedFile, recordToFile } from '../io/recordFile'
import { root } from '../record/chain'
import { codeOf } from '../record/code'
import type { Event } from '../record/event'
import { brought, join } from '../record/join'
import { SPANISH } from './spanish'

/**
 * Joins the expedientes of one programme into one, the same bytes whatever their order, and prints what came of it:
 *
 *   npm run -s join -- A.yunta.json B.yunta.json … -o C.yunta.json
 *   { "status": "joined" | "refused", "code", "events", "territories", "conflicts", "aside",
 *     "files": [{ "file", "code", "events", "fresh" }], "refused": [{ "file", "findings" }] }
 *
 * `fresh` counts the events of a file that none of the files before it has. A file that is damaged, or of another programme
 * than most, is named under `refused` with the reasons and the rest go on; exit code 1 then, 0 when all were joined, 2 when
 * the call is not understood. With fewer than two sound files nothing is written.
 */
const USAGE = 'npm run -s join -- A.yunta.json B.yunta.json … -o C.yunta.json'

interface Told extends Finding {
  readonly text: string
}

interface Sound {
  readonly file: string
  readonly events: readonly Event[]
}

interface Refused {
  readonly file: string
  readonly findings: readonly Told[]
}

const told = (finding: Finding): Told => ({ ...finding, text: findingText(finding, SPANISH) })

function read(path: string): Sound | Refused {
  const file = basename(path)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    return { file, findings: [told(refused('file-unreadable', { place: { file } }))] }
  }
  const { events, findings } = checkedFile(bytes, file)
  return findings.length > 0 ? { file, findings: findings.map(told) } : { file, events }
}

const isSound = (one: Sound | Refused): one is Sound => 'events' in one

/** The programme that most of the files are of; of equally many, the first by its id. */
function programmeOfMost(files: readonly Sound[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { events } of files) {
    const programme = events[0]?.programme ?? ''
    counts.set(programme, (counts.get(programme) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
  return most?.[0]
}

function report(paths: readonly string[], target: string) {
  const files = paths.map(read)
  const sound = files.filter(isSound)
  const programme = programmeOfMost(sound)
  const ours = sound.filter(({ events }) => events[0]?.programme === programme)
  const foreign = sound
    .filter((one) => !ours.includes(one))
    .map(({ file }) => ({ file, findings: [told(refused('expediente-other-programme', { place: { file } }))] }))
  const out = [...files.filter((one): one is Refused => !isSound(one)), ...foreign]
  const joined = ours.length < 2 ? null : join(ours.map(({ events }) => events))
  if (joined?.status !== 'joined') {
    const findings = joined ? joined.findings.map(told) : []
    return { status: 'refused', code: null, events: 0, files: [], refused: out, findings }
  }
  writeFileSync(target, recordToFile(joined.events))
  const known: Event[] = []
  return {
    status: 'joined',
    code: codeOf(root(joined.events)),
    events: joined.events.length,
    territories: Object.keys(joined.folded.programme?.territories ?? {}).sort(),
    conflicts: joined.folded.spoken.conflicts.size,
    aside: joined.folded.aside.length,
    files: ours.map(({ file, events }) => {
      const { fresh } = brought(known, events)
      known.push(...fresh)
      return { file, code: codeOf(root(events)), events: events.length, fresh: fresh.length }
    }),
    refused: out,
  }
}

function main(args: readonly string[]): number {
  const at = args.indexOf('-o')
  const target = at < 0 ? undefined : args[at + 1]
  const paths = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
  if (target === undefined || paths.length < 2 || paths.some((one) => one.startsWith('-'))) {
    console.error(USAGE)
    return 2
  }
  const found = report(paths, target)
  console.log(JSON.stringify(found, null, 2))
  return found.status === 'joined' && found.refused.length === 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
