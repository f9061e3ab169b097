import { describe, expect, it } from 'vitest'
import { canonicalBytes } from '../../src/record/canonical'
import { eventBytes } from '../../src/record/chain'
import { carriesItsId } from '../../src/record/readEvent'
import { WEIGHED, written } from './sample'

const [first, second] = written(WEIGHED)
if (!first || !second) throw new Error('the sample is empty')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('bytes that came out of damage or from another page', () => {
  it('carry their id when they are an event as it was written', () => {
    expect(carriesItsId({ id: first.id, bytes: eventBytes(first) })).toBe(true)
  })

  it('do not carry it under another id, or when the id inside is another', () => {
    expect(carriesItsId({ id: second.id, bytes: eventBytes(first) })).toBe(false)
    expect(carriesItsId({ id: second.id, bytes: eventBytes({ ...first, id: second.id }) })).toBe(false)
    expect(carriesItsId({ id: first.id, bytes: eventBytes({ ...first, id: second.id }) })).toBe(false)
  })

  it('do not carry it when anything in them was changed', () => {
    expect(carriesItsId({ id: first.id, bytes: eventBytes({ ...first, actor: 'Otra' }) })).toBe(false)
  })

  it.each([
    ['no JSON', '{"id":'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a text', `"${first.id}"`],
    ['a list', '[]'],
    ['an object without an id', '{"a":1}'],
  ])('carry none when they are %s', (_, text) => {
    expect(carriesItsId({ id: first.id, bytes: utf8(text) })).toBe(false)
  })

  it('carry none when they hold what no event may, a fraction, and this is no error', () => {
    expect(carriesItsId({ id: first.id, bytes: utf8(`{"id":"${first.id}","at":1.5}`) })).toBe(false)
  })

  it('carry none when they are no UTF-8', () => {
    expect(carriesItsId({ id: first.id, bytes: Uint8Array.of(0x22, 0xff, 0x22) })).toBe(false)
  })

  it('are judged by their id alone, not by what they say', () => {
    const { id: _, ...fields } = first
    const other = { ...fields, kind: 'acta-sealed' }
    expect(carriesItsId({ id: first.id, bytes: canonicalBytes({ ...other, id: first.id } as never) })).toBe(false)
  })
})
