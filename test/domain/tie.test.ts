import { describe, expect, it } from 'vitest'
import { type CutFacts, exactTie, PAIR_HOLDS, TECHNICAL_TIE, technicalTie } from '../../src/domain/tie'

const FIRM: CutFacts = { margin: 20, equal: false, contrastAgrees: true, overlaps: false }
const tie = (change: Partial<CutFacts>) => exactTie({ ...FIRM, ...change })

describe('the technical tie by the figures alone', () => {
  it('is one under two points, and not at two, whatever the last digits', () => {
    expect(TECHNICAL_TIE).toBe(2)
    expect(tie({ margin: 1.999 })).toEqual(['small-margin'])
    expect(tie({ margin: 2 - 1e-12 })).toEqual([])
    expect(tie({ margin: 2 })).toEqual([])
  })

  it('names every reason, the most telling first', () => {
    expect(tie({ margin: 0, equal: true, contrastAgrees: false, overlaps: true })).toEqual([
      'equal-scores',
      'small-margin',
      'contrast-differs',
      'interval-overlaps',
    ])
    expect(tie({ contrastAgrees: false })).toEqual(['contrast-differs'])
    expect(tie({ overlaps: true })).toEqual(['interval-overlaps'])
    expect(tie({})).toEqual([])
  })

  it('is none with fewer than three products, whom nobody can overtake', () => {
    expect(tie({ margin: null, contrastAgrees: false, overlaps: true })).toEqual([])
  })
})

describe('the one verdict on the cut', () => {
  it('is a tie by chance under 80 of 100, and not at 80 nor while nobody knows', () => {
    expect(PAIR_HOLDS).toBe(0.8)
    expect(technicalTie([], 0.7999)).toEqual(['pair-unsure'])
    expect(technicalTie([], 0.8)).toEqual([])
    expect(technicalTie([], null)).toEqual([])
  })

  it('story 1: leaves the word to what is exact when there is any', () => {
    expect(technicalTie(['small-margin', 'contrast-differs'], 0.54)).toEqual(['small-margin', 'contrast-differs'])
  })
})
