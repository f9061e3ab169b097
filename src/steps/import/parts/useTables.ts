import { useContext, useEffect, useState } from 'react'
import type { AgreedReading } from '../../../domain/agreed'
import type { Finding } from '../../../domain/finding'
import type { OpenedFile } from '../../../io/tableProtocol'
import type { ReadTable } from '../../../io/tableReader'
import type { Target, UnderstandContext } from '../../../io/understand/context'
import type { Proposal } from '../../../io/understand/proposal'
import { TablesContext } from '../../../shared/tables'

/** A file on its way in, as it was dropped, chosen or pasted. */
export interface Source {
  readonly bytes: Uint8Array
  readonly name: string
}

export type TableReading =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly file: string; readonly rows: number | null; readonly stop: () => void }
  | { readonly status: 'refused'; readonly file: string; readonly findings: readonly Finding[] }
  | { readonly status: 'read'; readonly file: OpenedFile; readonly proposal: Proposal }

export interface TableHand {
  readonly reading: TableReading
  /** Files that wait after this one. */
  readonly waiting: number
  readonly take: (sources: readonly Source[]) => void
  /** Says something of this file, by the key of a doubt; null takes it back, and what was agreed before about it too. */
  readonly say: (answers: ReadonlyMap<string, string | null>) => void
  readonly given: ReadonlyMap<string, string>
  /** Leaves this file and goes on to the next. */
  readonly next: () => void
}

const NONE: TableReading = { status: 'none' }

/**
 * The file at hand and those behind it. What it means is asked again, off the page's thread, whenever somebody says something
 * of it, or the mesa it is for changes.
 */
export function useTables(target: Target, context: UnderstandContext, agreed: readonly AgreedReading[]): TableHand {
  const reader = useContext(TablesContext)
  const [queue, setQueue] = useState<readonly Source[]>([])
  const [reading, setReading] = useState<TableReading>(NONE)
  const [table, setTable] = useState<ReadTable | null>(null)
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map())
  const [reopened, setReopened] = useState<ReadonlySet<string>>(new Set())
  const [source] = queue

  useEffect(() => {
    if (!source) return
    const ending = new AbortController()
    const stop = () => setQueue((waiting) => waiting.slice(1))
    setReading({ status: 'reading', file: source.name, rows: null, stop })
    let opened: ReadTable | null = null
    void reader.open(source.bytes, source.name, ending.signal).then((outcome) => {
      if (ending.signal.aborted) return
      if (outcome.status === 'refused') setReading({ status: 'refused', file: source.name, findings: outcome.findings })
      if (outcome.status !== 'opened') return
      opened = outcome.table
      setReading({ status: 'reading', file: source.name, rows: opened.file.rows, stop })
      setTable(opened)
    })
    return () => {
      ending.abort()
      opened?.close()
      setTable(null)
      setGiven(new Map())
      setReopened(new Set())
      setReading(NONE)
    }
  }, [source, reader])

  useEffect(() => {
    if (!table) return
    const asked = agreed.filter(({ about, read }) => !reopened.has(`${about}\n${read}`))
    void table.understand({ target, context, given, agreed: asked }).then((proposal) => {
      if (proposal) setReading({ status: 'read', file: table.file, proposal })
    })
  }, [table, target, context, given, agreed, reopened])

  return {
    reading,
    waiting: Math.max(0, queue.length - 1),
    given,
    take: (sources) => setQueue((waiting) => (reading.status === 'refused' ? sources : [...waiting, ...sources])),
    next: () => setQueue((waiting) => waiting.slice(1)),
    say: (answers) => {
      setGiven((before) => {
        const after = new Map(before)
        for (const [key, answer] of answers) {
          if (answer === null) after.delete(key)
          else after.set(key, answer)
        }
        return after
      })
      setReopened(
        (before) => new Set([...before, ...[...answers].flatMap(([key, answer]) => (answer === null ? [key] : []))]),
      )
    },
  }
}
