import type { BallotBox } from '../domain/ballotBox'
import { type Finding, refused } from '../domain/finding'
import type { TerritoryId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { inTerritory, withTerritory } from './change'

/** The programme with part of a mesa's box replaced; a mesa without a key has none. */
export const inBallotBox = (
  programme: Programme,
  territory: TerritoryId,
  change: (box: BallotBox, territory: Territory) => Partial<BallotBox>,
): Programme =>
  inTerritory(programme, territory, (before) => {
    const { ballots } = before
    return ballots ? { ...before, ballots: { ...ballots, ...change(ballots, before) } } : before
  })

/** Runs the rules of an act on the box of a mesa that has its key. */
export const withBallotBox = (
  programme: Programme,
  territory: TerritoryId,
  rules: (box: BallotBox, territory: Territory) => readonly Finding[],
): readonly Finding[] =>
  withTerritory(programme, territory, (before) =>
    before.ballots ? rules(before.ballots, before) : [refused('ballot-key-missing')],
  )
