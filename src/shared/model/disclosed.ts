import { deliveredBallots, deliveredSheets } from '../../domain/delivery'
import type { DirectAnswers } from '../../domain/directWeights'
import { disclosureOf } from '../../domain/disclosure'
import type { MemberId } from '../../domain/ids'
import { withoutInterests } from '../../domain/presence'
import type { Programme, Territory } from '../../domain/programme'
import { memo } from './memo'

/**
 * A programme as it may be looked at: of every mesa that delivers sheets, only the answers that were delivered and may be
 * shown. While a round is open and blind there are none, so that no screen, panel, wall, file or sentence has a number to
 * draw, whatever it computes. Everything that reads a programme takes this one; the sheet in a person's own hands comes
 * from `ownSheet`, and `test/architecture/disclosure.test.ts` names the few places that see the record itself.
 *
 * Ratings of a product by whoever declared an interest in it are left out here too: what counts is what is shown.
 *
 * A programme in which nobody delivers sheets or declared an interest comes back as it is.
 */
export const disclosed = (programme: Programme): Programme =>
  Object.values(programme.territories).some(({ sitting, interests }) => sitting || interests?.length)
    ? shown(programme)
    : programme

const shown = memo(
  (programme: Programme): Programme => ({
    ...programme,
    territories: Object.fromEntries(
      Object.entries(programme.territories).map(([id, territory]) => [id, territoryShown(territory)]),
    ),
  }),
)

const territoryShown = memo((territory: Territory): Territory => {
  const { sitting, judgements, direct, interests } = territory
  const sheets = interests?.length ? official(territory.sheets, interests) : territory.sheets
  if (!sitting) return sheets === territory.sheets ? territory : { ...territory, sheets }
  const { weights, ratings } = sitting.rounds
  const [weighed, rated] = [disclosureOf(territory, 'weights'), disclosureOf(territory, 'ratings')]
  return {
    ...territory,
    judgements: weighed === 'shown' ? ballots(judgements, weights.delivered) : NOBODY_JUDGED,
    ...(direct && { direct: weighed === 'shown' ? directBallots(direct, weights.delivered) : NOBODY_WEIGHED }),
    sheets: rated === 'shown' ? handedIn(sheets, ratings.delivered) : NOBODY_RATED,
    // What the first round came to is of the same people, so it is seen when the second is.
    sitting: {
      ...sitting,
      first: {
        ...(weighed === 'shown' && sitting.first.weights && { weights: sitting.first.weights }),
        ...(rated === 'shown' && sitting.first.ratings && { ratings: sitting.first.ratings }),
      },
    },
  }
})

/** Kept, so that what is computed from them alone is not computed again. */
const NOBODY_JUDGED: Territory['judgements'] = {}
const NOBODY_WEIGHED: NonNullable<Territory['direct']> = {}
const NOBODY_RATED: Territory['sheets'] = {}
const ballots = memo(deliveredBallots<Territory['judgements'][MemberId]>)
const directBallots = memo(deliveredBallots<DirectAnswers>)
const handedIn = memo(deliveredSheets)
const official = memo(withoutInterests)
