import { type MarginWord, marginWord } from '../../../domain/margin'
import type { Programme, Territory } from '../../../domain/programme'
import { exactTie } from '../../../domain/tie'
import { selectRanked } from '../../../shared/model/evaluation'
import type { Comparison } from '../../../shared/model/scenarios'
import { type CutChance, verdictOf } from '../../../shared/model/verdict'

/**
 * The word for the margin of each scenario. The mesa's own is the verdict that every screen gives on it; of the others only the points
 * are known, since nobody asks chance or a second method about them. Null where there is no margin.
 */
export function marginWords(
  programme: Programme,
  territory: Territory,
  { columns }: Comparison,
  chance: CutChance | null,
): readonly (MarginWord | null)[] {
  const ranked = selectRanked(programme, territory)
  const own = ranked.status === 'ranked' ? verdictOf(ranked.evaluation, chance).word : null
  return columns.map(({ result: { margin }, tied }, j) => {
    if (margin === null) return null
    if (j === 0) return own
    return marginWord(margin, exactTie({ margin, equal: tied.length > 0, contrastAgrees: true, overlaps: false }), null)
  })
}
