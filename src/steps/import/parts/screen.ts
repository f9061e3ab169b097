import type { Target, UnderstandContext } from '../../../io/understand/context'
import type { AskedDoubt, Proposal } from '../../../io/understand/proposal'
import type { BroughtValue } from './brought'
import type { AskedGroup } from './groups'
import type { TableHand } from './useTables'
import type { Wordings } from './wordings'

/** What the parts of the screen share: the file, what it means, what is asked, and the mesa's words. */
export interface ImportScreen {
  readonly target: Target
  readonly context: UnderstandContext
  readonly proposal: Proposal
  readonly hand: TableHand
  readonly groups: readonly AskedGroup[]
  readonly brought: readonly BroughtValue[]
  /** Values left as the mesa has them, by their place among what is brought. */
  readonly left: ReadonlySet<number>
  readonly leave: (index: number, leaves: boolean) => void
  readonly words: Wordings
  /** "Columnas B, C y E · 20 celdas", or ''. */
  readonly placeOf: (doubt: AskedDoubt) => string
}

const LETTERS = 26

/** The letter over a column of a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / LETTERS) - 1
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS))
}
