import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AMPLE_HOLDS, gapWord, MARGIN, marginWord } from '../../src/domain/margin'
import { exactTie, technicalTie } from '../../src/domain/tie'

describe('the words of the margin', () => {
  it('change exactly at 2, 5 and 9 points', () => {
    expect(MARGIN.map(({ from }) => from)).toEqual([0, 2, 5, 9])
    expect([0, 1.999999, 2, 4.999999, 5, 8.999999, 9, 60].map(gapWord)).toEqual([
      'tie',
      'tie',
      'tight',
      'tight',
      'clear',
      'clear',
      'ample',
      'ample',
    ])
  })

  it('call a technical tie that and nothing else, however many points part the two', () => {
    expect(marginWord(60, ['contrast-differs'], 1)).toBe('tie')
    expect(marginWord(1.3, ['small-margin'], null)).toBe('tie')
    expect(marginWord(7, ['pair-unsure'], 0.85)).toBe('tie')
  })

  it('lower an ample margin to a clear one when chance keeps the second less often than 90 of 100, and never raise one', () => {
    expect(AMPLE_HOLDS).toBe(0.9)
    expect(marginWord(9, [], 0.9)).toBe('ample')
    expect(marginWord(9, [], 0.8999)).toBe('clear')
    expect(marginWord(60, [], 0)).toBe('clear')
    expect(marginWord(9, [], null)).toBe('ample')
    expect(marginWord(3, [], 1)).toBe('tight')
  })

  it('are never both a tie and something else: the word is that of the tie exactly when the verdict is one', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        share,
        share,
        (margin, contrastAgrees, overlaps, pair, second) => {
          const tie = technicalTie(exactTie({ margin, equal: false, contrastAgrees, overlaps }), pair)
          expect(marginWord(margin, tie, second) === 'tie').toBe(tie.length > 0)
        },
      ),
    )
  })
})
