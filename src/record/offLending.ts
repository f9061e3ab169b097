import { type Finding, refused } from '../domain/finding'
import type { DeviceId } from '../domain/ids'
import { lendingOf } from '../domain/lent'
import type { Programme } from '../domain/programme'
import { memberSheet, type SheetId } from '../domain/rating'
import type { Act } from './kinds'

/**
 * Why a device may not write an act: it took some sheets and nothing else. null where it may. The record that it came from holds
 * whatever it is told: this keeps a typist from touching by mistake what is not theirs, and so from conflicts.
 */
export function offLending(programme: Programme, device: DeviceId, act: Act): Finding | null {
  const held = lendingOf(programme, device)
  if (!held || act.kind === 'act-undone' || act.kind === 'act-redone') return null
  const { lending, territory } = held
  const written = sheetsOf(act)
  const own =
    written !== null &&
    written.territory === territory.id &&
    written.step === lending.step &&
    written.sheets.every((sheet) => lending.sheets.includes(sheet))
  return own ? null : refused('lending-only', { values: { name: lending.name } })
}

interface Written {
  readonly territory: string
  readonly step: 'weights' | 'ratings'
  readonly sheets: readonly SheetId[]
}

/** The sheets on which an act writes, or which it hands in; null of any other act. */
function sheetsOf(act: Act): Written | null {
  switch (act.kind) {
    case 'ratings-recorded':
      return { territory: act.body.territory, step: 'ratings', sheets: [act.body.sheet] }
    case 'sheets-recorded':
      return { territory: act.body.territory, step: 'ratings', sheets: act.body.sheets.map(({ sheet }) => sheet) }
    case 'judgements-made':
    case 'judgements-cleared':
    case 'direct-weights-given':
      return { territory: act.body.territory, step: 'weights', sheets: [memberSheet(act.body.member)] }
    case 'sheets-delivered':
    case 'sheets-returned':
      return act.body
    default:
      return null
  }
}
