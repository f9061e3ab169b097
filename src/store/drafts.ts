import { id, type TerritoryId } from '../domain/ids'
import { STEPS, type StepPlace } from '../domain/step'

/** Something half typed: not in the record, kept on the device until it is said or given up. */
export interface HalfTyped {
  /** Which field it belongs to. */
  readonly key: string
  /** What that field is called, for whoever looks for what is unsaid. */
  readonly label: string
  readonly place: StepPlace | null
  readonly text: string
  /** What people read of it in a list. */
  readonly shown: string
}

/** The drafts with this one in its place; one that is already there as it is changes nothing. */
export function withDraft(drafts: readonly HalfTyped[], draft: HalfTyped): readonly HalfTyped[] {
  const known = drafts.find(({ key }) => key === draft.key)
  if (known?.text === draft.text) return drafts
  return known ? drafts.map((one) => (one === known ? draft : one)) : [...drafts, draft]
}

export const withoutDraft = (drafts: readonly HalfTyped[], key: string): readonly HalfTyped[] =>
  drafts.some((one) => one.key === key) ? drafts.filter((one) => one.key !== key) : drafts

/** Drafts as a device kept them, perhaps by another version: what is not a draft is left out. */
export const draftsIn = (kept: unknown): readonly HalfTyped[] => (Array.isArray(kept) ? kept : []).flatMap(draftIn)

function draftIn(kept: unknown): readonly HalfTyped[] {
  if (typeof kept !== 'object' || kept === null) return []
  const { key, label, text, shown, place }: Partial<Record<string, unknown>> = { ...kept }
  if (typeof key !== 'string' || typeof label !== 'string' || typeof text !== 'string') return []
  return [{ key, label, text, shown: typeof shown === 'string' ? shown : '', place: placeIn(place) }]
}

function placeIn(kept: unknown): StepPlace | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { territory, step }: Partial<Record<string, unknown>> = { ...kept }
  const known = STEPS.find((one) => one === step)
  return typeof territory === 'string' && known ? { territory: id<TerritoryId>(territory), step: known } : null
}
