import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { type Corrections, leavingOut, NO_CORRECTIONS, type Repair, repaired } from '../../../io/read/corrections'
import { openTable, type ReadChoices } from '../../../io/read/openTable'
import { badRows, isImportable } from '../../../io/read/reading'
import type { Importer, Understood } from './importer'

export interface Source {
  readonly bytes: Uint8Array
  readonly name: string
}

export type SourceReading =
  | { readonly status: 'none' }
  | { readonly status: 'unreadable'; readonly file: string; readonly findings: readonly Finding[] }
  | {
      readonly status: 'read'
      readonly file: string
      readonly understood: Understood
      /** What would enter if the rows with errors stayed out; null when that does not mend the file. */
      readonly goodOnly: Understood | null
      readonly clean: boolean
    }

export interface ReadingHand {
  readonly reading: SourceReading
  readonly choices: ReadChoices
  readonly corrections: Corrections
  readonly open: (source: Source | null) => void
  readonly choose: (choices: ReadChoices) => void
  readonly repair: (repair: Repair) => void
  readonly correct: (corrections: Corrections) => void
}

/** One file on its way in. Readers run again after each choice or repair; the bytes and the programme never change. */
export function useReading(importer: Importer): ReadingHand {
  const [source, setSource] = useState<Source | null>(null)
  const [choices, choose] = useState<ReadChoices>({})
  const [corrections, correct] = useState<Corrections>(NO_CORRECTIONS)
  return {
    reading: read(source, importer, choices, corrections),
    choices,
    corrections,
    open: (next) => {
      setSource(next)
      choose({})
      correct(NO_CORRECTIONS)
    },
    choose: (next) => {
      choose(next)
      correct(NO_CORRECTIONS)
    },
    repair: (repair) => correct(repaired(corrections, repair)),
    correct,
  }
}

function read(
  source: Source | null,
  importer: Importer,
  choices: ReadChoices,
  corrections: Corrections,
): SourceReading {
  if (!source) return { status: 'none' }
  const table = openTable(source.bytes, source.name, importer.knows, choices)
  if (!table.value) return { status: 'unreadable', file: source.name, findings: table.findings }
  const understood = importer.read(table.value, corrections)
  const clean = isImportable(understood.result)
  const bad = badRows(understood.result)
  const rest = clean || bad.length === 0 ? null : importer.read(table.value, leavingOut(corrections, bad))
  const goodOnly = rest && isImportable(rest.result) && rest.result.pieces.length > 0 ? rest : null
  return { status: 'read', file: source.name, understood, goodOnly, clean }
}
