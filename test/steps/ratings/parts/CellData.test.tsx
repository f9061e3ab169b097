import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { selectCellDetail } from '../../../../src/steps/ratings/model/cellDetail'
import { CellData } from '../../../../src/steps/ratings/parts/CellData'
import { openApp } from '../../../support/app'
import { MANABI } from '../../../support/mesa'
import { show } from '../../../support/render'

it('what the data suggest is a strong figure, not a figure between marks', async () => {
  const store = await openApp()
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  const [product, indicator] = [territory?.candidates[0], territory?.indicators.find(({ subs }) => subs.length > 0)]
  if (!territory || !product || !indicator) throw new Error('no cell')
  const detail = selectCellDetail(territory, null, 'plenary', { product: product.id, indicator: indicator.id }, 2026)
  if (!detail) throw new Error('no detail')
  const sub = indicator.subs[0]
  if (!sub) throw new Error('no sub-indicator')
  const data = [{ sub, value: 3, level: 4, datum: null, stale: false }] as const
  show(store, <CellData detail={{ ...detail, suggested: 4, data }} />)
  const figure = screen.getByText('4', { selector: 'b' })
  expect(figure.closest('p')?.textContent).toBe('Los datos sugieren 4:')
})
