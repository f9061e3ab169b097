import type { KnowsHeading } from '../../../src/io/read/edges'
import { openTable } from '../../../src/io/read/openTable'
import type { ReadResult } from '../../../src/io/read/reading'
import type { RawTable } from '../../../src/io/read/table'

/** The table of a text that is sound as a table. */
export function tableOf(text: string, knows: KnowsHeading): RawTable {
  const { value, findings } = openTable(new TextEncoder().encode(text), 'lista.csv', knows)
  if (!value) throw new Error(JSON.stringify(findings))
  return value
}

/** Refusals and warnings as "code@row,row:column", for one-line expectations. */
export const said = (result: ReadResult<unknown>, severity: 'refused' | 'warning'): readonly string[] =>
  result.troubles
    .filter(({ finding }) => finding.severity === severity)
    .map(({ finding, rows }) => `${finding.code}@${rows.join(',')}:${finding.place?.column ?? ''}`)
