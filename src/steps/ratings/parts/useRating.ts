import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { IndicatorId, ProductId } from '../../../domain/ids'
import type { Rating, SheetId } from '../../../domain/rating'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'

export interface CellChange {
  readonly product: ProductId
  readonly indicator: IndicatorId
  /** null takes the rating back. */
  readonly value: Rating | null
  /** Left out: kept while the rating stays the same, else none. */
  readonly reason?: string
}

export interface RatingWriter {
  /** One act for all the changes, none for no change. True when it was accepted; else `findings` say why not. */
  readonly write: (changes: readonly CellChange[]) => boolean
  readonly findings: readonly Finding[]
  /** How many refusals there were: the same one twice is said twice. */
  readonly refusals: number
  readonly refuse: (findings: readonly Finding[]) => void
}

/** Writes on one sheet, and holds the last refusal until something is accepted. */
export function useRating(sheet: SheetId): RatingWriter {
  const territory = useWritten()
  const act = useApp((state) => state.act)
  const [{ findings, refusals }, setRefused] = useState(NEVER)
  const refuse = (found: readonly Finding[]) =>
    setRefused((before) => ({ findings: found, refusals: before.refusals + found.length }))
  const write = (changes: readonly CellChange[]): boolean => {
    if (changes.length === 0) return true
    const cells = changes.map(({ product, indicator, value, reason }) => {
      const before = territory.sheets[sheet]?.[product]?.[indicator]
      return { product, indicator, value, reason: reason ?? (before?.value === value ? before.reason : '') }
    })
    const body = { territory: territory.id, sheet, origin: '', leftOut: [], cells }
    const outcome = act({ kind: 'ratings-recorded', body })
    refuse(outcome.status === 'refused' ? outcome.findings : [])
    return outcome.status === 'accepted'
  }
  return { write, findings, refusals, refuse }
}

const NEVER: { readonly findings: readonly Finding[]; readonly refusals: number } = { findings: [], refusals: 0 }
