import { expect, it } from 'vitest'
import { SPANISH } from '../../../src/i18n/useI18n'
import { spokenLeft } from '../../../src/steps/meetings/lectura/spoken'

it('the time left is said at ten, five, one and no minutes, and stays the same between them', () => {
  const said = (left: number, planned = 30) => spokenLeft(left, planned, 'Pesos', SPANISH)
  expect(said(10.1)).toBe('')
  expect(said(9.9)).toBe('Pesos: quedan 10 minutos.')
  expect(said(5.1)).toBe(said(9.9))
  expect(said(4)).toBe('Pesos: quedan 5 minutos.')
  expect(said(1)).toBe('Pesos: queda 1 minuto.')
  expect(said(0)).toBe('Pesos: se acabó el tiempo planeado.')
  expect(said(-7)).toBe(said(0))
  expect(said(9, 10)).toBe('')
})
