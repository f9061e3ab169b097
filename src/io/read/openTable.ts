import { decode } from './decode'
import { readDelimited } from './delimited'
import type { KnowsHeading } from './edges'
import { nothing, type Reading } from './reading'
import type { Encoding, RawTable, Separator } from './table'

/** What a person chose under "Así se leyó · Cambiar". */
export interface ReadChoices {
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** Bytes of a file to a table of text, with everything noticed on the way in `findings`. */
export function openTable(
  bytes: Uint8Array,
  file: string,
  knows: KnowsHeading,
  { encoding, separator }: ReadChoices = {},
): Reading<RawTable> {
  const decoded = decode(bytes, file, encoding)
  if (!decoded.value) return nothing(...decoded.findings)
  const table = readDelimited(decoded.value.text, {
    file,
    encoding: decoded.value.encoding,
    knows,
    ...(separator ? { separator } : {}),
  })
  if (!table.value) return table
  return { value: { ...table.value, findings: [...decoded.findings, ...table.value.findings] }, findings: [] }
}
