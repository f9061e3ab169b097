import type { Finding } from '../../domain/finding'
import type { RawSource } from '../tables/sheet'
import type { Target } from './context'
import type { Sourced } from './seen'
import type { Understanding } from './understand'

/** The name under which each target's results are printed. */
const NAMES: Readonly<Record<Target, string>> = {
  ratings: 'cells',
  data: 'data',
  judgements: 'judgements',
  weights: 'weights',
  members: 'members',
  candidates: 'candidates',
}

/** What was understood as plain values for a file or the command line; measured values are numbers there. */
export function printed<T>(
  source: RawSource,
  { understood, orientation, header, questions, left, refused, notes }: Understanding,
  target: Target,
  told: (finding: Finding) => T,
) {
  const drafts = understood?.target === 'data' ? understood.drafts.map(withNumber) : (understood?.drafts ?? [])
  return {
    source: { file: source.file, kind: source.kind, sheets: source.sheets.map(({ name }) => name) },
    orientation,
    header,
    questions,
    [NAMES[target]]: drafts.map(withoutOrigin),
    left,
    refused: refused.map(told),
    notes: notes.map(told),
  }
}

/** Where a value stood is for the screen that shows the file. */
const withoutOrigin = <T extends Sourced>({ at: _, read: __, ...value }: T) => value

const withNumber = <T extends { readonly value: string }>(datum: T) => ({ ...datum, value: Number(datum.value) })
