import type { Scenario } from '../../../domain/scenario'
import type { Faces } from '../../../shared/model/faces'
import type { Comparison } from '../../../shared/model/scenarios'
import type { Place } from './named'

/** What can be done to a scenario; null as a whole where the record is only read. */
export interface Change {
  /** null while there is no room for one more. */
  readonly onDuplicate: ((scenario: Scenario) => void) | null
  readonly onEdit: (scenario: Scenario) => void
  readonly onRename: (scenario: Scenario) => void
  readonly onRemove: (scenario: Scenario) => void
}

/** What every part of this sheet is made from. */
export interface Compared extends Place {
  readonly comparison: Comparison
  readonly faces: Faces
}
