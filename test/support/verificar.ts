import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { ClosedRanking } from '../../src/cli/closedRankings'
import type { Event } from '../../src/record/event'

/** The scripts of verificar.html that have no screen, in the order in which the page loads them. */
export const CHECKING = ['verificar-cuenta.js', 'verificar-reglas.js', 'verificar-orden.js'] as const

/** What the page finds in a file. */
export interface PageVerdict {
  readonly trouble?: string
  readonly acts: readonly Event[]
  readonly code: string
  readonly failures: readonly { readonly why: string; readonly event: Event | null }[]
  /** People wrote apart: the page does not tell the result over again. */
  readonly apart: boolean
  readonly rankings: readonly ClosedRanking[]
  readonly closings: readonly { readonly event: Event; readonly code: string; readonly order: ClosedRanking | null }[]
}

const page = createContext({ TextDecoder, TextEncoder })
for (const file of CHECKING) runInContext(readFileSync(join(import.meta.dirname, '../../public', file), 'utf8'), page)

/** The verdict of the page's own code, as values of this realm. */
export function pageVerdict(bytes: Uint8Array): PageVerdict {
  Object.assign(page, { bytes })
  return JSON.parse(runInContext('JSON.stringify(check(bytes))', page))
}
