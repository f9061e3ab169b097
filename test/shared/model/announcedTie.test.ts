import { describe, expect, it } from 'vitest'
import { PAIR_HOLDS } from '../../../src/domain/method'
import { announcedTie } from '../../../src/shared/model/announcedTie'

describe('the technical tie that is announced', () => {
  it('is one by chance under 80 of 100, and not at 80 nor while nobody knows', () => {
    expect(PAIR_HOLDS).toBe(0.8)
    expect(announcedTie([], 0.7999)).toEqual(['pair-unsure'])
    expect(announcedTie([], 0.8)).toEqual([])
    expect(announcedTie([], null)).toEqual([])
  })

  it('story 1: leaves the word to what is exact when there is any', () => {
    expect(announcedTie(['small-margin', 'contrast-differs'], 0.54)).toEqual(['small-margin', 'contrast-differs'])
  })
})
