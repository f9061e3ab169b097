import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { BODY } from '../../data/body'
import { CANTONS, PROVINCES } from '../../data/places'
import { broughtBy } from '../../src/ballot/address'
import { arrivalInCode } from '../../src/ballot/arrivals'
import { base64urlOfBytes, bytesOfBase64url } from '../../src/ballot/base64url'
import { plainMessage } from '../../src/ballot/file'
import { invitationText } from '../../src/ballot/invitation'
import { checkedText, openedPlain } from '../../src/ballot/open'
import { payloadOfMessage } from '../../src/ballot/payload'
import { ballotsInText } from '../../src/ballot/readText'
import { textOfMessage } from '../../src/ballot/text'
import { checkFormula, evaluateFormula } from '../../src/engine/formula'
import { readPastedRatings } from '../../src/io/read/pastedRatings'
import { checkedFile, recordFromFile } from '../../src/io/recordFile'
import { delimitedSheet } from '../../src/io/tables/delimited'
import { htmlSheets } from '../../src/io/tables/html'
import { TARGETS } from '../../src/io/understand/context'
import { contextOf } from '../../src/io/understand/contextOf'
import { PROPOSED } from '../../src/io/understand/desk'
import { understand } from '../../src/io/understand/understand'
import { keptText, turnKept } from '../../src/phone/model/kept'
import { questionnaireOf } from '../../src/phone/model/questionnaire'
import { sealedOf, sealing } from '../../src/phone/model/sealing'
import { FRESH, resumed, type Turn } from '../../src/phone/model/turn'
import { eventBytes, root } from '../../src/record/chain'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import { carriesItsId } from '../../src/record/readEvent'
import { olderOffences } from '../../src/record/soundness'
import { isPlaced } from '../../src/storage/copy'
import { decodeFrames, encodeFrame } from '../../src/storage/journalCodec'
import { salvaged } from '../../src/storage/journalSalvage'
import { kept } from '../../src/store/work'
import { WEIGHTS } from '../ballot/ballots'
import { INVITATION, RATINGS, TICKETS, ticketFragment } from '../phone/mesa'
import { bytesOf } from '../support/app'
import { fileOf, forged, resealed } from '../support/forge'
import { type Draw, mutated, mutatedValue, noise, oneOf } from './mutate'

/** One way into Yunta for what others wrote: how a hostile input is made, and what reads it. A reader may refuse, never throw. */
export interface FuzzedReader {
  readonly name: string
  readonly input: (draw: Draw) => Uint8Array
  readonly read: (bytes: Uint8Array) => void
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words)
const from =
  (corpus: readonly Uint8Array[]) =>
  (draw: Draw): Uint8Array =>
    draw(20) === 0 ? noise(draw) : mutated(oneOf(draw, corpus), draw)

const FILE = 'test/saved/v4/todos-los-actos.yunta.json'
const events = recordFromFile(bytesOf(FILE), FILE).events
const few = events.slice(0, 12)
const programme = fold(events).programme
const territory = Object.values(programme?.territories ?? {})[0]
if (!programme || !territory) throw new Error('the saved file holds no territory')

/** Acts that a forger wrote: any event with anything in its body or head, with right hashes and a right seal. */
function forgedFile(draw: Draw): Uint8Array {
  const length = 1 + draw(events.length)
  const chain: Event[] = []
  for (const event of events.slice(0, length)) {
    const prev = chain.at(-1)?.id ?? null
    const changed = event.seq < length - 2 || draw(2) === 0 ? event : { ...event, ...fieldOf(event, draw) }
    try {
      chain.push(forged(changed, { prev }))
    } catch {
      chain.push(event) // what canonical() refuses cannot be hashed, so nobody can forge it
    }
  }
  const file = fileOf(chain, codeOf(chain))
  return draw(30) === 0
    ? resealed(file, oneOf(draw, ['"at":', '"off":', '"seq":', '"v":']), oneOf(draw, ['"at":-', '"x":', '"v":1e']))
    : file
}

/** The right root, or any other where causes are no list. */
function codeOf(chain: readonly Event[]): string {
  try {
    return root(chain)
  } catch {
    return '0'.repeat(64)
  }
}

function fieldOf(event: Event, draw: Draw): Partial<Event> {
  const field = oneOf(draw, [
    'body',
    'body',
    'body',
    'at',
    'off',
    'actor',
    'kind',
    'v',
    'parents',
    'device',
    'programme',
  ] as const)
  // Whatever comes out is what a forger may write; only reading says whether it is an event.
  return { [field]: mutatedValue(event[field], draw) }
}

function opened(bytes: Uint8Array): void {
  const { events: read, folded } = checkedFile(bytes, 'x.yunta.json')
  if (folded) olderOffences(read, folded)
}

const understandContext = contextOf(programme, territory, { provinces: PROVINCES, cantons: CANTONS })

const CSV = {
  candidates: [
    'Producto;Provincia;Cantón;Cadena;Familias;Clase\nCacao fino;Manabí;Chone, Portoviejo;cacao;1.200;producto\nTurismo;13;1301;;"3,5";servicio\n',
    'nombre,provincia\nMaíz,Ibarra\n',
  ],
  measurements: [
    'Producto;Subindicador;Valor;Unidad;Fuente;Año;Tipo;Nota\nCacao;PR1;1,18;índice;ESPAC;2024;oficial;promedio\nCafé;PR1;1.234.567;t;;;;\n',
    'Producto;PR1;VO1 (t)\nCacao;3.185;"1,5"\nCafé;-2;n/d\n',
  ],
  ratings: [
    'Producto;PRECIO;CALIDAD\nCacao;3;SD\nCafé;5;NA\n',
    'Mesita;Producto;Indicador;Puntaje\nMesita 1;Cacao;PRECIO;4\n',
  ],
  members: ['Código;Segmento\nEPS-07;eps\n0012;Público\n', 'nombre\tsector\nRosa\teps\n'],
}
const corpus = (texts: readonly string[]) => from(texts.map(utf8))

const journal = encodeFrame({ slot: 'manabi-1', events: few.map((event, order) => ({ order, ...kept(event) })) })
const twice = new Uint8Array([...journal, ...encodeFrame({ slot: 'manabi-1', events: [] }), ...journal])

/** The functions of recuperar.js, which stands alone so that a fault of the app cannot reach it. */
const recovery = createContext({
  document: { getElementById: () => ({}) },
  navigator: {},
  location: { pathname: '/' },
  TextDecoder,
  TextEncoder,
})
runInContext(readFileSync(join(import.meta.dirname, '../../public/recuperar.js'), 'utf8'), recovery)
const inRecovery = (call: string, value: unknown): unknown => {
  Object.assign(recovery, { value })
  return runInContext(call, recovery)
}

const FORMULAS = [
  '(PR1 + PR2) / 2',
  'max(PR1; 3,5)',
  'round(abs(-PR1) * 100 / min(PR1, PR2))',
  '-(-(-1))',
  'PR1 PR2 5%',
]
const NAMES = new Set(['PR1', 'PR2', 'constructor'])

const WALL = invitationText(INVITATION, BODY)
const SITTING: Turn = { ...FRESH, invitation: WALL, ticket: TICKETS[0] ?? null, answers: WEIGHTS.answers }
const asked = questionnaireOf(WALL, BODY, null)
const sealedBallot = asked && sealedOf(sealing(SITTING, asked, (length) => new Uint8Array(length).fill(7)))
if (!sealedBallot) throw new Error('the ballot was not sealed')

export const READERS: readonly FuzzedReader[] = [
  { name: 'expediente, bytes', input: from([fileOf(few), bytesOf(FILE)]), read: opened },
  { name: 'expediente, forged', input: forgedFile, read: opened },
  ...TARGETS.map((target) => ({
    name: `understood ${target}`,
    input: corpus(Object.values(CSV).flat()),
    read: (bytes: Uint8Array) => {
      const sheet = delimitedSheet(text(bytes), 'lista.csv')
      if (!sheet.value) return
      const source = { file: 'lista.csv', kind: 'delimited', sheets: [sheet.value], findings: [], twice: null } as const
      understand(source, target, understandContext, PROPOSED)
    },
  })),
  {
    name: 'page with tables',
    input: corpus(['<table><tr><th colspan=2>Caf&eacute;<tr><td rowspan=3>1<td>2<table><tr><td>3</table></table>']),
    read: (bytes) => void htmlSheets(text(bytes)),
  },
  {
    name: 'pasted range',
    input: corpus(['3\t4\nSD\tNA\n', '5']),
    read: (bytes) => void readPastedRatings(text(bytes), { rows: ['Cacao', 'Café'], columns: ['PRECIO', 'CALIDAD'] }),
  },
  {
    name: 'formula',
    input: corpus(FORMULAS),
    read: (bytes) => {
      checkFormula(text(bytes), NAMES)
      evaluateFormula(text(bytes), { PR1: 3, PR2: 0 })
    },
  },
  {
    name: 'journal',
    input: from([journal, twice]),
    read: (bytes) => void salvaged(bytes, decodeFrames(bytes), carriesItsId),
  },
  {
    name: 'another tab',
    input: from(few.map(eventBytes)),
    read: (bytes) => {
      const event = { order: 0, id: few[0]?.id ?? '', bytes }
      if (isPlaced(event)) carriesItsId(event)
    },
  },
  {
    name: 'recovery page',
    input: from([journal, twice, utf8('{"count":3,"savedAt":7,"label":"Manabí"}')]),
    read: (bytes) => {
      inRecovery('readFrames(value)', bytes)
      inRecovery('parseNote("manabi-1", value)', text(bytes))
    },
  },
  {
    name: 'ballots in a text',
    input: from(
      [sealedBallot, plainMessage(WEIGHTS)].map((one) => utf8(`[10:39] Ana: ${textOfMessage(one, WEIGHTS.mesa)}\n\n`)),
    ),
    read: (bytes) => {
      for (const found of ballotsInText(text(bytes))) {
        const message = checkedText(found, WEIGHTS)
        if (message.status === 'read') openedPlain(message.value, WEIGHTS)
      }
    },
  },
  {
    name: 'code before a camera',
    input: from([
      utf8(payloadOfMessage(sealedBallot)),
      utf8(`http://192.168.4.20:4180/boleta.html${ticketFragment()}`),
    ]),
    read: (bytes) => {
      arrivalInCode(text(bytes))
      broughtBy(text(bytes))
    },
  },
  {
    name: 'code on the wall',
    input: (draw) => {
      const fields = bytesOfBase64url(draw(2) === 0 ? WALL : invitationText(RATINGS, BODY)) ?? new Uint8Array()
      return utf8(base64urlOfBytes(mutated(fields, draw)))
    },
    read: (bytes) => void questionnaireOf(text(bytes), BODY, null),
  },
  {
    name: 'ballot kept on a phone',
    input: from([utf8(keptText(SITTING)), utf8(keptText({ ...SITTING, stage: 'question', at: 3 }))]),
    read: (bytes) => {
      const turn = resumed(turnKept(text(bytes)), { invitation: null, ticket: null })
      const questionnaire = questionnaireOf(turn.invitation ?? WALL, BODY, null)
      if (questionnaire) sealedOf(sealing(turn, questionnaire, (length) => new Uint8Array(length).fill(7)))
    },
  },
]
