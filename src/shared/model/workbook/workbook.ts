import type { Programme, Territory } from '../../../domain/programme'
import type { Book } from '../../../io/write/workbook'
import { comparisonsSheet } from './comparisonsSheet'
import { type BookFacts, bookFacts } from './facts'
import { matrixSheets } from './matrixSheet'
import { productsSheet } from './productsSheet'
import { rankingSheet } from './rankingSheet'
import { ratingsSheet } from './ratingsSheet'
import { readMeSheet } from './readMeSheet'
import { sensitivitySheet } from './sensitivitySheet'
import { weightsSheet } from './weightsSheet'
import { workingSheet } from './workingSheet'

/**
 * A mesa's count as a workbook whose formulas reproduce weights, scores, places and margin by both official methods; null while
 * the mesa has no ranking.
 *
 * @param programme as it may be shown: what a blind round still hides is not in the file
 */
export function workbookOf(
  programme: Programme,
  territory: Territory,
  run: Pick<BookFacts, 'date' | 'code' | 'place'>,
): Book | null {
  const facts = bookFacts(programme, territory, run)
  if (!facts) return null
  const ratings = ratingsSheet(facts)
  const comparisons = comparisonsSheet(facts)
  const working = workingSheet(facts)
  const ranking = rankingSheet(facts, working)
  return {
    sheets: [
      readMeSheet(facts),
      productsSheet(facts),
      ratings.sheet,
      weightsSheet(facts, comparisons),
      ranking.sheet,
      sensitivitySheet(facts, working, ranking),
      ...matrixSheets(facts, ratings),
      comparisons.sheet,
      working.sheet,
    ],
    names: working.names,
    date: run.date,
  }
}
