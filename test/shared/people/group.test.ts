import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SEGMENTS_AT_START } from '../../../data/body'
import { id, type SegmentId } from '../../../src/domain/ids'
import { GROUP_LOOKS } from '../../../src/shared/charts/groupLooks'
import { groupOf } from '../../../src/shared/people/group'

const more = ['jovenes', 'mujeres', 'transporte'].map((own) => ({ id: id<SegmentId>(own), name: own }))
const programme = { segments: [...more.slice(0, 1), ...SEGMENTS_AT_START, ...more.slice(1)] }
const looks = programme.segments.map((segment) => GROUP_LOOKS[groupOf(programme, segment.id)])

describe('colour and shape of a segment', () => {
  it('are its own for each of eight, wherever the new ones stand', () => {
    expect(new Set(looks.map(({ ink }) => ink)).size).toBe(8)
    expect(new Set(looks.map(({ shape }) => shape(8, 8, 6))).size).toBe(8)
  })

  it('of the usual five stay what they were when others join', () => {
    const before = { segments: SEGMENTS_AT_START }
    for (const segment of SEGMENTS_AT_START) {
      expect(groupOf(programme, segment.id)).toBe(groupOf(before, segment.id))
      expect(groupOf(programme, segment.id)).toBe(segment.id)
    }
  })

  it('have a colour that is declared, three times as light or dark as the paper at least', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8')
    const hexOf = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? ''
    const paper = luminance(hexOf('--papel'))
    for (const { ink } of looks) {
      const own = luminance(hexOf(ink.slice('var('.length, -1)))
      expect((paper + 0.05) / (own + 0.05)).toBeGreaterThanOrEqual(3)
    }
  })
})

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
