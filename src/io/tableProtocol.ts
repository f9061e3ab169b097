import type { AgreedReading } from '../domain/agreed'
import type { Finding } from '../domain/finding'
import type { SourceKind } from './tables/sheet'
import type { Target, UnderstandContext } from './understand/context'
import type { Proposal } from './understand/proposal'

/** What the page asks of the thread that reads tables: to open one file, and then what it means, as often as somebody answers. */
export type TableOrder =
  | { readonly order: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly order: 'understand'; readonly number: number; readonly question: TableQuestion }

export interface TableQuestion {
  readonly target: Target
  readonly context: UnderstandContext
  /** Answers about this file, by their keys. */
  readonly given: ReadonlyMap<string, string>
  readonly agreed: readonly AgreedReading[]
}

export type TableAnswer =
  | { readonly answer: 'opened'; readonly file: OpenedFile }
  | { readonly answer: 'refused'; readonly findings: readonly Finding[] }
  | { readonly answer: 'understood'; readonly number: number; readonly proposal: Proposal }

/** A file as it was opened, before it means anything. */
export interface OpenedFile {
  readonly name: string
  readonly kind: SourceKind
  readonly rows: number
}
