import { describe, expect, it } from 'vitest'
import { id } from '../../../src/domain/ids'
import { readLine } from '../../../src/steps/register/model'
import { product } from '../../record/sample'

const members = ['PUB-01', 'PUB-12', 'PRI-01', 'EPS-01', 'EPS-12', 'COM-05', 'Rosa'].map((name) => ({
  id: id<never>(name),
  name,
  segment: id<never>('eps'),
}))
const candidates = ['Cacao fino', 'Café', 'Camarón'].map((name) => ({ ...product(name), withdrawn: null, filters: {} }))
const read = (text: string) => {
  const { said, unread } = readLine(text, members, candidates)
  return [
    said.map(({ member, present, interest }) =>
      [present ? '' : '-', member.name, interest ? `+${interest.name}` : ''].join(''),
    ),
    unread.map(({ read: word, why, names }) => `${word} ${why} ${names.join('/')}`.trim()),
  ]
}

describe('a line typed at the door', () => {
  it.each([
    ['e12', ['EPS-12'], []],
    ['E12 c5 pub1', ['EPS-12', 'COM-05', 'PUB-01'], []],
    ['eps-01', ['EPS-01'], []],
    ['-e12', ['-EPS-12'], []],
    ['e1 +cac', ['EPS-01+Cacao fino'], []],
    ['e1 +camaron', ['EPS-01+Camarón'], []],
    ['rosa', ['Rosa'], []],
    ['', [], []],
  ])('«%s» is understood', (text, said, unread) => {
    expect(read(text)).toEqual([said, unread])
  })

  it.each([
    ['p1', [], ['p1 several PUB-01/PRI-01']],
    ['w7', [], ['w7 unknown']],
    ['e99', [], ['e99 unknown']],
    ['e1 +ca', ['EPS-01'], ['+ca several Cacao fino/Café/Camarón']],
    ['e1 +trigo', ['EPS-01'], ['+trigo no-product']],
    ['+cacao', [], ['+cacao no-ticket']],
  ])('«%s» is not guessed', (text, said, unread) => {
    expect(read(text)).toEqual([said, unread])
  })
})
