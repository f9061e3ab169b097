import type { Finding } from '../../domain/finding'
import type { RawSource } from '../tables/sheet'
import { classifier } from './cellClass'
import type { Target, UnderstandContext } from './context'
import { type Desk, type Doubt, type DoubtAnswers, deskOf, type Settled } from './desk'
import { type Aliases, lexiconOf } from './lexicon'
import { mendedSheets } from './mendedSheets'
import type { SeenTable } from './seen'
import { type Drafts, readTables } from './targets'
import type { Left, Task } from './task'

export interface Understanding {
  /** null when no table was found, or none may be looked at before a question is answered. */
  readonly understood: Drafts | null
  /** How things stand in the table; null when none was found. */
  readonly orientation: string | null
  /** Rows of the header, from 1; of the first table when there are several. */
  readonly header: readonly number[]
  /** What must be answered before all of it enters; what hangs on a question without an answer is in no draft. */
  readonly questions: readonly Doubt[]
  /** What was in doubt and is not any more, by an answer about this file or an earlier one. */
  readonly settled: readonly Settled[]
  /** The tables as they were taken, in the order of the file. */
  readonly tables: readonly SeenTable[]
  readonly left: readonly Left[]
  readonly refused: readonly Finding[]
  readonly notes: readonly Finding[]
}

/**
 * What a file means, in the words of a mesa: pure, and the same for the same file, mesa and answers. Every item is certain
 * and among the drafts, in doubt and among the questions, or out and among what is left or refused.
 */
export function understand(
  source: RawSource,
  target: Target,
  context: UnderstandContext,
  answers: DoubtAnswers,
  aliases: Aliases = {},
): Understanding {
  const lexicon = lexiconOf(context, aliases)
  const desk = deskOf(answers)
  const classify = classifier(lexicon)
  const task: Task = {
    file: source.file,
    target,
    context,
    lexicon,
    classify,
    desk,
    left: [],
    refused: [],
    notes: [],
    seen: [],
  }
  const sheets = mendedSheets(source, desk)
  const isWhole = rowsAreWhole(source, desk)
  const read = sheets && readTables(sheets, task)
  return {
    understood: (isWhole && read?.understood) || null,
    orientation: read?.orientation ?? null,
    header: read?.header ?? [],
    questions: desk.asked(),
    settled: desk.settled(),
    tables: task.seen,
    left: task.left,
    refused: gathered([...source.findings.filter(({ severity }) => severity === 'refused'), ...task.refused]),
    notes: [...source.findings.filter(({ severity }) => severity === 'warning'), ...task.notes],
  }
}

/** The same text refused in many rows of a column is said once, at the first of them, with how often. */
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, { readonly first: Finding; times: number }>()
  for (const finding of findings) {
    const { code, place, read } = finding
    const key = read === undefined ? `${groups.size}` : [code, place?.column, read].join('\n')
    const before = groups.get(key)
    if (before) before.times += 1
    else groups.set(key, { first: finding, times: 1 })
  }
  return [...groups.values()].map(({ first, times }) =>
    times === 1 ? first : { ...first, values: { ...first.values, count: times } },
  )
}

/** Where decimal commas have parted some rows past mending, the others may be parted unseen: nothing enters unasked. */
function rowsAreWhole({ sheets }: RawSource, desk: Desk): boolean {
  const [read] = sheets.flatMap(({ parted }) => (parted === null ? [] : [parted]))
  if (read === undefined) return true
  return desk.ask({ about: 'parted-rows', read, proposal: 'leave-rows', options: ['leave-rows'] }) !== null
}
