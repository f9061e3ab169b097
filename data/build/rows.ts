import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

/** Path of a file of this folder, whatever folder the script was started from. */
export const inData = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const textOf = (path: string): string => readFileSync(inData(path), 'utf8')

/** A CSV with a header, every cell as text. Throws when the file itself is malformed: raw files are ours. */
export function rowsOf<Column extends string>(path: string): readonly Readonly<Record<Column, string>>[] {
  const { data, errors } = Papa.parse<Record<Column, string>>(textOf(path), { header: true, skipEmptyLines: true })
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return data
}
