import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { CANTONS, PROVINCES } from '../../data/places'
import { type Finding, refused } from '../domain/finding'
import { id, isInnerName, type TerritoryId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { words as ENGLISH } from '../i18n/body.words.en'
import { findingText } from '../i18n/findings'
import { recordFromFile } from '../io/recordFile'
import { openSource } from '../io/tables/openSource'
import { TARGETS, type Target } from '../io/understand/context'
import { contextOf } from '../io/understand/contextOf'
import { NO_ANSWERS, PROPOSED } from '../io/understand/desk'
import { printed } from '../io/understand/printed'
import { understand } from '../io/understand/understand'
import { fold } from '../record/fold'
import { SPANISH } from './spanish'

/**
 * Says what a table means to a mesa, as JSON, without bringing anything in:
 *
 *   npm run -s understand -- candidates|members|data|ratings|judgements|weights FILE
 *     [--expediente F.yunta.json] [--territory 13] [--answers proposed]
 *   { "source", "orientation", "header", "questions": [{ "about", "read", "proposal", … }],
 *     "cells" | "judgements" | "data" | "members" | "candidates" | "weights": […], "left": […], "refused": […] }
 *
 * Without an expediente it is the example's. With `--answers proposed` questions that have a proposal take it; without,
 * nothing that hangs on a question is among the results. Exit code 0 when the file was read, whatever it asks; 1 when it is
 * no table or the expediente cannot be trusted, 2 when the call is not understood.
 */
const USAGE = `npm run -s understand -- ${TARGETS.join('|')} FILE [--expediente F.yunta.json] [--territory 13] [--answers proposed]`
const EXAMPLE = join(import.meta.dirname, '../../data/example/ejemplo.yunta.json')

interface Call {
  readonly target: Target
  readonly file: string
  readonly expediente: string
  readonly territory: string
  readonly proposed: boolean
}

function called(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { expediente: { type: 'string' }, territory: { type: 'string' }, answers: { type: 'string' } },
    })
    const [what, file, ...rest] = positionals
    const target = TARGETS.find((one) => one === what)
    const { expediente = EXAMPLE, territory = '13', answers } = values
    if (!target || file === undefined || rest.length > 0) return null
    if (answers !== undefined && answers !== 'proposed') return null
    return { target, file, expediente, territory, proposed: answers === 'proposed' }
  } catch {
    return null
  }
}

function mesaOf({ expediente, territory }: Call): { programme: Programme; mesa: Territory } | null {
  const { events, findings } = recordFromFile(readFileSync(expediente), basename(expediente))
  if (findings.length > 0) return null
  const { programme } = fold(events)
  const mesa = isInnerName(territory) ? undefined : programme?.territories[id<TerritoryId>(territory)]
  return programme && mesa ? { programme, mesa } : null
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

const told = (finding: Finding) => ({ ...finding, text: findingText(finding, SPANISH) })

async function main(): Promise<number> {
  const call = called()
  if (!call) {
    console.error(USAGE)
    return 2
  }
  const file = basename(call.file)
  const bytes = bytesOf(call.file)
  const opened = bytes
    ? await openSource(bytes, file)
    : { value: null, findings: [refused('file-unreadable', { place: { file } })] }
  if (!opened.value) {
    console.log(
      JSON.stringify({ source: { file }, questions: [], left: [], refused: opened.findings.map(told) }, null, 2),
    )
    return 1
  }
  const found = mesaOf(call)
  if (!found) {
    console.error(`${call.expediente}: no se puede leer, o no tiene la provincia ${call.territory}.`)
    return 1
  }
  const context = contextOf(found.programme, found.mesa, { provinces: PROVINCES, cantons: CANTONS }, [ENGLISH])
  const understanding = understand(opened.value, call.target, context, call.proposed ? PROPOSED : NO_ANSWERS)
  console.log(JSON.stringify(printed(opened.value, understanding, call.target, told), null, 2))
  return 0
}

process.exitCode = await main()
