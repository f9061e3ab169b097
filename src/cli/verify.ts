import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Finding, refused } from '../domain/finding'
import { findingText } from '../i18n/findings'
import { checkedFile } from '../io/recordFile'
import { root } from '../record/chain'
import { codeOf } from '../record/code'
import type { Event } from '../record/event'
import type { Aside } from '../record/kind'
import { inOrder } from '../record/order'
import { olderOffences } from '../record/soundness'
import { closedRankings } from './closedRankings'
import { SPANISH } from './spanish'

/**
 * Says whether an expediente can be believed, as JSON, by the check the app makes when it opens one:
 *
 *   npm run -s verify -- FILE.yunta.json
 *   { "status": "sound" | "unsound", "code", "events", "last", "findings": [{ "code", "text", … }],
 *     "ranking": [{ "territory", "method", "products": [{ "place", "product", "name", "score" }], "pick" }] }
 *
 * `code` is the record's code in six groups of four, `events` how many of its events are sound by themselves, `last` when the last of
 * them happened, `ranking` the order of each territory that closed it, from what may be disclosed. Exit code 0 when sound, 1 when not, 2 when the call is not understood.
 */
const USAGE = 'npm run -s verify -- FILE.yunta.json'

interface Told extends Finding {
  readonly event?: Pick<Event, 'id' | 'kind' | 'device' | 'seq'>
  /** The finding in words. */
  readonly text: string
}

const told = (finding: Finding): Told => ({ ...finding, text: findingText(finding, SPANISH) })

const toldOf = ({ event: { id, kind, device, seq }, findings }: Aside): readonly Told[] =>
  findings.map((finding) => ({ ...told(finding), event: { id, kind, device, seq } }))

/** Why today's rules would refuse an act becomes the reason in a finding of its own: unlike those aside, the act counts. */
const olderTold = ({ event, findings }: Aside): readonly Told[] =>
  toldOf({
    event,
    findings: findings.map((finding) =>
      refused('act-before-rules', { values: { why: findingText(finding, SPANISH), code: finding.code } }),
    ),
  })

function report(bytes: Uint8Array, file: string) {
  const { events, folded, findings } = checkedFile(bytes, file)
  const aside = folded?.aside ?? []
  const older = folded ? olderOffences(events, folded) : []
  const all = [...findings.map(told), ...aside.flatMap(toldOf), ...older.flatMap(olderTold)]
  return {
    status: all.length === 0 ? 'sound' : 'unsound',
    code: events.length === 0 ? null : codeOf(root(events)),
    events: events.length,
    last: timeOf(inOrder(events).at(-1)),
    findings: all,
    ranking: folded?.programme ? closedRankings(folded.programme) : [],
  }
}

/** "2026-11-21T16:20:00-05:00": the hour where it happened. */
function timeOf(event: Event | undefined): string | null {
  if (!event) return null
  const there = new Date(event.at + event.off * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.trunc(Math.abs(event.off) / 60), Math.abs(event.off) % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return `${there}${event.off < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

function main(args: readonly string[]): number {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0 || file.startsWith('-')) {
    console.error(USAGE)
    return 2
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    const findings = [told(refused('file-unreadable', { place: { file } }))]
    console.log(
      JSON.stringify({ status: 'unsound', code: null, events: 0, last: null, findings, ranking: [] }, null, 2),
    )
    return 1
  }
  const found = report(bytes, basename(file))
  console.log(JSON.stringify(found, null, 2))
  return found.status === 'sound' ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
