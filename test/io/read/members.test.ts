import { describe, expect, it } from 'vitest'
import { id, type MemberId, type SegmentId } from '../../../src/domain/ids'
import { NO_CORRECTIONS } from '../../../src/io/read/corrections'
import { knowsMemberHeading, type MemberContext, readMembers } from '../../../src/io/read/members'
import { said, tableOf } from './places'

const context: MemberContext = {
  segments: [
    { id: id<SegmentId>('pub'), name: 'Público' },
    { id: id<SegmentId>('eps'), name: 'Economía popular y solidaria' },
  ],
  members: [{ id: id<MemberId>('m1'), name: 'B-01' }],
}
const read = (text: string) => readMembers(tableOf(text, knowsMemberHeading), context, NO_CORRECTIONS)

describe('readMembers', () => {
  it('keeps codes as text and takes segments by id or name', () => {
    const result = read('Código;Segmento\n0012;Público\n12;eps\n 013 ;publico')
    expect(result.pieces.map(({ value }) => value)).toEqual([
      { name: '0012', segment: 'pub' },
      { name: '12', segment: 'eps' },
      { name: '013', segment: 'pub' },
    ])
    expect(said(result, 'refused')).toEqual([])
  })

  it('refuses who is there already, who comes twice with two segments, and who has none', () => {
    const result = read('Código;Segmento\nB-01;Público\nB-02;Público\nB-02;eps\nB-03;\n;eps')
    expect(said(result, 'refused')).toEqual([
      'member-repeated@2:Código',
      'row-contradicts@4:Código',
      'segment-unknown@5:Segmento',
      'name-missing@6:Código',
    ])
  })

  it('needs both columns', () => {
    const result = read('Código;Color\nB-02;rojo')
    expect([said(result, 'refused'), result.pieces]).toEqual([['column-missing@:'], []])
  })
})
