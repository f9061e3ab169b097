import { describe, expect, it } from 'vitest'
import { SPANISH } from '../../../../src/i18n/useI18n'
import type { PanelFirmness } from '../../../../src/shared/firmness/useFirmness'
import { type ShownRanking, selectShown } from '../../../../src/steps/ranking/model/shownRanking'
import { rankingFacts } from '../../../../src/steps/ranking/parts/facts'
import { openApp } from '../../../support/app'
import { rankedIn } from '../../../support/ranking'

const chance = (second: number, pair: number): PanelFirmness => ({ of: () => null, second, pair })

/** The worked example as if its margin were ten points and nothing exact spoke of a tie. */
async function apart(): Promise<ShownRanking> {
  const { territory, ranked } = rankedIn(await openApp())
  return { ...selectShown(territory, ranked, 'ahp'), margin: 10, tie: [] }
}
const facts = (shown: ShownRanking, firmness: PanelFirmness | null, official: 'ahp' | 'topsis' = 'ahp') =>
  rankingFacts(shown, official, new Map(), firmness, SPANISH.t)

describe('the facts of the ranking’s sentence', () => {
  it('lower the word when chance does not bear it out, and announce the tie by chance with no other word', async () => {
    expect(facts(await apart(), chance(0.89, 0.79))).toMatchObject({ word: 'tie', tie: ['pair-unsure'] })
    expect(facts(await apart(), chance(0.89, 0.8))).toMatchObject({ word: 'clear', tie: [] })
    expect(facts(await apart(), chance(0.9, 0.8))).toMatchObject({ word: 'ample', tie: [] })
  })

  it('go by points alone before chance has answered, and of a method chance was not asked about', async () => {
    expect(facts(await apart(), null)).toMatchObject({ word: 'ample', tie: [] })
    expect(facts(await apart(), chance(0, 0), 'topsis')).toMatchObject({ word: 'ample', tie: [] })
  })
})
