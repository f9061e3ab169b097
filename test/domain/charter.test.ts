import { describe, expect, it } from 'vitest'
import { type CharterEntry, contactsIn, isForAnotherPair, textsOf } from '../../src/domain/charter'
import { type CharterEntryId, id, type ProductId } from '../../src/domain/ids'

const [cacao, cafe, queso] = ['cacao', 'cafe', 'queso'].map((name) => id<ProductId>(name)) as [
  ProductId,
  ProductId,
  ProductId,
]
const action: CharterEntry = {
  paper: 'plan',
  id: id<CharterEntryId>('a1'),
  product: cacao,
  link: 'production',
  action: 'Renovar huertas',
  responsible: 'INIAP',
  due: '2027-03-31',
  first: true,
}
const review: CharterEntry = {
  paper: 'review',
  id: id<CharterEntryId>('a1-2027-04-15'),
  action: action.id,
  on: '2027-04-15',
  state: 'late',
  reason: 'No llovió.',
}
const pact: CharterEntry = {
  paper: 'pact',
  id: id<CharterEntryId>('p1'),
  institution: 'BanEcuador',
  promise: 'Crédito',
  due: '',
  products: [cacao, cafe],
}

describe('what a mesa constitutes', () => {
  it('belongs to the pair it was written for, and says so when the pair changes', () => {
    const charter = [action, review, pact]
    const another = (pair: readonly ProductId[]) => charter.map((one) => isForAnotherPair(one, charter, pair))
    expect(another([cafe, cacao])).toEqual([false, false, false])
    // The action stays good while its own product is chosen; what was promised for both is for another pair.
    expect(another([cacao, queso])).toEqual([false, false, true])
    expect(another([cafe, queso])).toEqual([true, true, true])
  })

  it('is asked for contacts only where people write', () => {
    expect(textsOf(action)).toEqual(['Renovar huertas', 'INIAP'])
    expect(textsOf(review)).toEqual(['No llovió.'])
  })
})

describe('contacts in a text', () => {
  it.each([
    ['escribir a rosa.zambrano@manabi.gob.ec hoy', 'rosa.zambrano@manabi.gob.ec'],
    ['cel. 0991234567', '0991234567'],
    ['(05) 2 651-234 ext. 3', '(05) 2 651-234'],
    ['+593 99 123 4567', '+593 99 123 4567'],
  ])('are found in «%s»', (text, found) => {
    expect(contactsIn(text)).toEqual([found])
  })

  it.each([
    'Resolución 023-2026 del 15-03-2026',
    'POA 2027, programa 04, USD 1.250.000,50',
    '2027-03-31',
    'COOTAD art. 135; R.O.S. 303 de 19-10-2010',
    'de 09:00 a 13:00, del 02/03/2027 al 05/03/2027',
    '0,25 % de 1 234 567 qq',
  ])('are not seen in «%s»', (text) => {
    expect(contactsIn(text)).toEqual([])
  })
})
