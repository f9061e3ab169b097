import type { DeviceId } from './ids'
import type { SheetId } from './rating'
import type { AnsweredStep } from './sitting'

/** Sheets of one step that were taken to another device to be filled there. */
export interface Lending {
  readonly id: string
  /** "Mesita 6", "Segunda laptop". */
  readonly name: string
  readonly step: AnsweredStep
  readonly sheets: readonly SheetId[]
  /** UTC milliseconds, and minutes east of UTC where it was written. */
  readonly lent: { readonly at: number; readonly offset: number }
  /** The device that took it; null while nobody has. */
  readonly device: DeviceId | null
}
