import { refused } from '../../domain/finding'
import type { RawSheet } from '../tables/sheet'
import { type CandidateDraft, candidatesOf } from './candidates'
import { type DatumDraft, dataOf, dataTable } from './data'
import { type FoundTable, findTables } from './findTables'
import { comparedTable } from './judgementForms'
import { type JudgementDraft, judgementsOf } from './judgements'
import { dataRows } from './leave'
import { type MemberDraft, membersOf } from './members'
import { type RatedCell, ratingsOf, ratingTable } from './ratings'
import { type WeightDraft, weightsOf } from './weights'
import type { Work } from './work'

/** What came of a table, by what it was brought in as. */
export type Drafts =
  | { readonly target: 'ratings'; readonly drafts: readonly RatedCell[] }
  | { readonly target: 'data'; readonly drafts: readonly DatumDraft[] }
  | { readonly target: 'judgements'; readonly drafts: readonly JudgementDraft[] }
  | { readonly target: 'weights'; readonly drafts: readonly WeightDraft[] }
  | { readonly target: 'members'; readonly drafts: readonly MemberDraft[] }
  | { readonly target: 'candidates'; readonly drafts: readonly CandidateDraft[] }

export interface ReadTables {
  readonly understood: Drafts
  readonly orientation: string
  readonly header: readonly number[]
}

/** Reads every table of the work's target; null, and refused in words, when the file has none. */
export function readTables(sheets: readonly RawSheet[], work: Work): ReadTables | null {
  switch (work.target) {
    case 'ratings': {
      const found = findTables(sheets, ratingTable, work)
      return whole(
        found,
        work,
        ({ axes }) => axes.orientation,
        (tables) => ({ target: 'ratings', drafts: ratingsOf(tables, work) }),
      )
    }
    case 'data': {
      const found = findTables(sheets, dataTable, work)
      return whole(
        found,
        work,
        ({ axes }) => axes.orientation,
        (tables) => ({ target: 'data', drafts: dataOf(tables, work) }),
      )
    }
    case 'judgements': {
      const found = findTables(sheets, (grid, own) => comparedTable(grid, dataRows(grid, own), own), work)
      return whole(
        found,
        work,
        ({ orientation }) => orientation,
        (tables) => ({ target: 'judgements', drafts: judgementsOf(tables, work) }),
      )
    }
    case 'weights': {
      const found = findTables(sheets, weightsOf, work)
      return whole(
        found,
        work,
        () => 'indicators',
        (tables) => ({ target: 'weights', drafts: tables.flat() }),
      )
    }
    case 'members': {
      const found = findTables(sheets, membersOf, work)
      return whole(
        found,
        work,
        () => 'people-down',
        (tables) => ({ target: 'members', drafts: tables.flat() }),
      )
    }
    case 'candidates': {
      const found = findTables(sheets, candidatesOf, work)
      return whole(
        found,
        work,
        () => 'products-down',
        (tables) => ({ target: 'candidates', drafts: tables.flat() }),
      )
    }
  }
}

function whole<T>(
  found: readonly FoundTable<T>[],
  work: Work,
  orientation: (table: T) => string,
  understood: (tables: readonly T[]) => Drafts,
): ReadTables | null {
  const [first] = found
  if (!first) {
    if (work.desk.asked().length === 0)
      work.refused.push(refused('table-not-understood', { place: { file: work.file }, values: { what: work.target } }))
    return null
  }
  const drafts = understood(found.map(({ table }) => table))
  if (drafts.drafts.length === 0 && work.desk.asked().length === 0 && work.refused.length === 0)
    work.refused.push(refused('table-without-values', { place: { file: work.file } }))
  return {
    understood: drafts,
    orientation: `${orientation(first.table)}${first.turned ? ', turned' : ''}`,
    header: first.grid.header,
  }
}
