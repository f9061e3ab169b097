import { refused } from '../../domain/finding'
import type { RawSheet } from '../tables/sheet'
import { type CandidateFound, candidatesOf } from './candidates'
import { type DatumDraft, dataOf, measuredTable } from './data'
import { type FoundTable, findTables } from './findTables'
import { comparedTable } from './judgementForms'
import { type JudgementDraft, judgementsOf } from './judgements'
import { thingRows } from './leave'
import { type MemberFound, membersOf } from './members'
import { type RatingFound, ratingsOf } from './ratings'
import { ratingTable } from './ratingTable'
import { labelledSquares } from './squares'
import type { Task } from './task'
import { type WeightDraft, weightsOf } from './weights'

/** What came of a table, by what it was brought in as. */
export type Drafts =
  | { readonly target: 'ratings'; readonly drafts: readonly RatingFound[] }
  | { readonly target: 'data'; readonly drafts: readonly DatumDraft[] }
  | { readonly target: 'judgements'; readonly drafts: readonly JudgementDraft[] }
  | { readonly target: 'weights'; readonly drafts: readonly WeightDraft[] }
  | { readonly target: 'members'; readonly drafts: readonly MemberFound[] }
  | { readonly target: 'candidates'; readonly drafts: readonly CandidateFound[] }

export interface ReadTables {
  readonly understood: Drafts
  readonly orientation: string
  readonly header: readonly number[]
}

/** Reads every table of the task's target; null, and refused in words, when the file has none. */
export function readTables(sheets: readonly RawSheet[], task: Task): ReadTables | null {
  switch (task.target) {
    case 'ratings': {
      const found = findTables(sheets, ratingTable, task)
      return whole(
        found,
        task,
        ({ axes }) => axes.orientation,
        (tables) => ({ target: 'ratings', drafts: ratingsOf(tables, task) }),
      )
    }
    case 'data': {
      const found = findTables(sheets, measuredTable, task)
      return whole(
        found,
        task,
        ({ axes }) => axes.orientation,
        (tables) => ({ target: 'data', drafts: dataOf(tables, task) }),
      )
    }
    case 'judgements': {
      const found = findTables(
        labelledSquares(sheets, task),
        (grid, own) => comparedTable(grid, thingRows(grid, own), own),
        task,
      )
      return whole(
        found,
        task,
        ({ orientation }) => orientation,
        (tables) => ({ target: 'judgements', drafts: judgementsOf(tables, task) }),
      )
    }
    case 'weights': {
      const found = findTables(sheets, weightsOf, task)
      return whole(
        found,
        task,
        () => 'indicators',
        (tables) => ({ target: 'weights', drafts: tables.flat() }),
      )
    }
    case 'members': {
      const found = findTables(sheets, membersOf, task)
      return whole(
        found,
        task,
        () => 'people-down',
        (tables) => ({ target: 'members', drafts: tables.flat() }),
      )
    }
    case 'candidates': {
      const found = findTables(sheets, candidatesOf, task)
      return whole(
        found,
        task,
        () => 'products-down',
        (tables) => ({ target: 'candidates', drafts: tables.flat() }),
      )
    }
  }
}

function whole<T>(
  found: readonly FoundTable<T>[],
  task: Task,
  orientation: (table: T) => string,
  understood: (tables: readonly T[]) => Drafts,
): ReadTables | null {
  const [first] = found
  if (!first) {
    if (task.desk.asked().length === 0)
      task.refused.push(refused('table-not-understood', { place: { file: task.file }, values: { what: task.target } }))
    return null
  }
  const drafts = understood(found.map(({ table }) => table))
  if (drafts.drafts.length === 0 && task.desk.asked().length === 0 && task.refused.length === 0)
    task.refused.push(refused('table-without-values', { place: { file: task.file } }))
  return {
    understood: drafts,
    orientation: `${orientation(first.table)}${first.turned ? ', turned' : ''}`,
    header: first.grid.header,
  }
}
