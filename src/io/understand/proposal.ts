import type { AgreedReading } from '../../domain/agreed'
import { sha256Hex } from '../../record/sha256'
import { cellText } from '../tables/cell'
import type { RawSheet, RawSource } from '../tables/sheet'
import type { Target, UnderstandContext } from './context'
import { type Doubt, type DoubtAbout, type DoubtAnswers, doubtKey, NAME_DOUBTS, type Settled } from './desk'
import type { Drafts } from './targets'
import { type Understanding, understand } from './understand'
import { type Whereabouts, whereaboutsOf } from './whereabouts'

/** A question as it is shown: with where in the file it stands. */
export interface AskedDoubt extends Doubt {
  readonly key: string
  readonly where: Whereabouts | null
}

export interface SettledDoubt extends Settled {
  readonly key: string
  readonly where: Whereabouts | null
  /** Whether it was answered about an earlier file. */
  readonly before: boolean
}

/** Rows of a sheet that a screen shows: the first ones, and those that a question is about. */
export interface ShownSheet {
  readonly name: string
  readonly rows: number
  readonly width: number
  readonly shown: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** What a file means to a mesa, with as much of the file as a screen shows. Plain values: it crosses from another thread. */
export interface Proposal extends Omit<Understanding, 'questions' | 'settled'> {
  readonly target: Target
  /** By which the next file of the kind is known: its headings, as it was before anybody said anything. */
  readonly shape: string
  readonly questions: readonly AskedDoubt[]
  readonly settled: readonly SettledDoubt[]
  readonly sheets: readonly ShownSheet[]
}

export type { Drafts }

/** Doubts about a name hold for any file; about one file alone hold those that its own rows make. */
const THIS_FILE: ReadonlySet<DoubtAbout> = new Set<DoubtAbout>(['repeated', 'parted-rows', 'encoding', 'datum'])

/** For which files an answer is kept: any, those of one kind, or none but this. */
export const keptFor = (about: DoubtAbout): 'any-file' | 'kind' | 'this-file' =>
  NAME_DOUBTS.has(about) ? 'any-file' : THIS_FILE.has(about) ? 'this-file' : 'kind'

/**
 * Understands a file by what is said of it and by what was agreed about earlier ones: about names in any file, about
 * everything else where the headings are the same.
 *
 * @param given answers about this file, by `doubtKey`
 */
export function proposalOf(
  source: RawSource,
  target: Target,
  context: UnderstandContext,
  given: ReadonlyMap<string, string>,
  agreed: readonly AgreedReading[],
): Proposal {
  const asBrought = understand(source, target, context, answersOf(new Map(), agreed, ''))
  const shape = shapeOf(target, asBrought, source)
  const answers = answersOf(given, agreed, shape)
  const understanding =
    given.size === 0 && !agreed.some((one) => one.shape === shape)
      ? asBrought
      : understand(source, target, context, answers)
  const { questions, settled, tables } = understanding
  const where = (doubt: Doubt) => whereaboutsOf(doubt, tables, source.sheets)
  const asked = questions.map((doubt) => ({ ...doubt, key: doubtKey(doubt), where: where(doubt) }))
  const answered = settled.map((doubt) => {
    const key = doubtKey(doubt)
    return { ...doubt, key, where: where(doubt), before: !given.has(key) }
  })
  return {
    ...understanding,
    target,
    shape,
    questions: asked,
    settled: answered,
    sheets: source.sheets.map((sheet) => shownSheet(sheet, [...asked, ...answered])),
  }
}

function answersOf(given: ReadonlyMap<string, string>, agreed: readonly AgreedReading[], shape: string): DoubtAnswers {
  const fitting = agreed.filter((one) => one.shape === '' || one.shape === shape)
  return {
    given,
    kept: new Map(fitting.map(({ about, read, answer }) => [`${about}\n${read}`, answer])),
    takeProposals: false,
  }
}

const SIGNS = 16

function shapeOf(target: Target, { tables }: Understanding, { sheets }: RawSource): string {
  const headings = tables.flatMap(({ columns }) => columns.map(({ heading }) => heading))
  const rows = sheets.flatMap(({ cells }) => cells.slice(0, 3).flatMap((row) => row.map(cellText)))
  const said = [target, ...(headings.length > 0 ? headings : rows)].join('\n')
  return sha256Hex(new TextEncoder().encode(said)).slice(0, SIGNS)
}

const FIRST_ROWS = 60
const MORE_ROWS = 60

function shownSheet({ name, cells }: RawSheet, doubts: readonly { readonly where: Whereabouts | null }[]): ShownSheet {
  const first = Math.min(FIRST_ROWS, cells.length)
  const asked = doubts.flatMap(({ where }) => (where?.sheet === name ? where.cells.slice(0, 3) : []))
  const later = [...new Set(asked.map(({ row }) => row))].filter((row) => row > first).slice(0, MORE_ROWS)
  const rows = [...Array.from({ length: first }, (_, i) => i + 1), ...later.sort((one, other) => one - other)]
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    name,
    rows: cells.length,
    width,
    shown: rows.map((row) => ({ row, cells: (cells[row - 1] ?? []).map(cellText) })),
  }
}
