import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type IndicatorId, id, type ProductId, type TerritoryId } from '../../src/domain/ids'
import type { Rating } from '../../src/domain/rating'
import { SidePanel } from '../../src/frame/SidePanel'
import { selectProgramme } from '../../src/shared/model/current'
import type { AppStore } from '../../src/store/store'
import { useApp } from '../../src/store/useApp'
import { openApp } from '../support/app'
import { show } from '../support/render'

const MANABI = id<TerritoryId>('13')

interface PanelProps {
  readonly code?: string
  readonly onNews?: (news: string) => void
}

function Panel({ code = MANABI, onNews = () => {} }: PanelProps) {
  const programme = useApp(selectProgramme)
  const territory = programme?.territories[id<TerritoryId>(code)]
  return programme && territory ? (
    <SidePanel programme={programme} territory={territory} onNews={onNews} away={false} onAway={() => {}} />
  ) : null
}

/** Opens a step again and answers three cells of one product, in one act. */
function rate(store: AppStore, product: string, value: Rating) {
  const { act } = store.getState()
  act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'prueba' } })
  const cells = ['DEM_NAC', 'PRECIO', 'CALIDAD'].map((indicator) => ({
    product: id<ProductId>(product),
    indicator: id<IndicatorId>(indicator),
    value,
    reason: 'prueba',
  }))
  return act({
    kind: 'ratings-recorded',
    body: { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells },
  })
}

describe('the panel of the yunta', () => {
  it('shows the worked example: cacao 61,3, a tie at the cut in two tokens, and 0,1 points to the third', async () => {
    show(await openApp(), <Panel />)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByText('61,3')).toBeDefined()
    expect(within(panel).getByText('56,4')).toBeDefined()
    expect(panel.textContent).toContain('0,1 puntos hasta el tercero')
    expect(panel.textContent).toContain('Decide la mesa')
    expect(within(panel).getByText('empate técnico').closest('li')?.getAttribute('aria-current')).toBe('true')
    expect(within(panel).getByText('Café arábigo o Queso fresco')).toBeDefined()
    expect(panel.textContent).toContain(
      'Empate técnico entre Café arábigo y Queso fresco: diferencia menor a 2 puntos; el segundo método cambia la yunta. Decide la mesa.',
    )
    expect(panel.textContent).not.toContain('ajustado')
  })

  it('lists the rest in order, with points and no place among the first two', async () => {
    show(await openApp(), <Panel />)
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent?.match(/\d+,\d$/)?.[0])).toEqual(['56,2', '49,4', '46,6'])
  })

  it('says who entered and who left when an act changes the pair, why, and takes it back', async () => {
    const store = await openApp()
    const onNews = vi.fn()
    const { user } = show(store, <Panel onNews={onNews} />)
    expect(rate(store, 'queso-fresco', 5)).toMatchObject({ status: 'accepted' })
    expect(await screen.findByText('Entró Queso fresco; salió Café arábigo.')).toBeDefined()
    expect(screen.getByRole('complementary').textContent).toContain('Por: 3 puntajes')
    expect(onNews).toHaveBeenLastCalledWith('Entró Queso fresco; salió Café arábigo.')
    await user.click(screen.getByRole('button', { name: 'Deshacer' }))
    expect(await screen.findByText('Entró Café arábigo; salió Queso fresco.')).toBeDefined()
  })

  it('is provisional while a cell is missing, and says how many', async () => {
    const store = await openApp()
    const { act } = store.getState()
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'candidates', reason: 'prueba' } })
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'prueba' } })
    const product = { ...candidate(store, 'queso-fresco'), id: id<ProductId>('nuevo'), name: 'Nuevo' }
    expect(act({ kind: 'products-proposed', body: { territory: MANABI, products: [product] } }).status).toBe('accepted')
    show(store, <Panel />)
    const panel = screen.getByRole('complementary')
    expect(panel.textContent).toContain('Es provisional: faltan 9 puntajes.')
    expect(within(panel).getByText('45 de 54')).toBeDefined()
  })

  it('leaves the second slot empty when the two first share a chain, and names the next of another', async () => {
    const store = await openApp()
    const { act } = store.getState()
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'candidates', reason: 'prueba' } })
    const product = { ...candidate(store, 'cafe-arabigo'), chain: candidate(store, 'cacao-fino').chain }
    expect(act({ kind: 'product-described', body: { territory: MANABI, product } }).status).toBe('accepted')
    show(store, <Panel />)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByText('vacío')).toBeDefined()
    expect(panel.textContent).toMatch(/Café arábigo es de la misma cadena.*Sigue Queso fresco, de otra cadena/)
  })

  it('says of a picked pair, once a step under it is reopened, that it was picked with other data', async () => {
    const store = await openApp()
    const { act } = store.getState()
    const products = [id<ProductId>('cacao-fino'), id<ProductId>('cafe-arabigo')] as const
    act({ kind: 'pair-picked', body: { territory: MANABI, products, reason: '', acknowledged: [] } })
    act({ kind: 'step-closed', body: { territory: MANABI, step: 'selection', reason: '' } })
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'Otra boleta.' } })
    show(store, <Panel />)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByText('elegida con otros datos')).toBeDefined()
    expect(panel.textContent).toMatch(
      /Cacao fino y Café arábigo se eligieron con otros datos: Rosa Zambrano reabrió Ponderación/,
    )
  })

  it('has dashed slots and what is lacking while nothing can be ordered', async () => {
    const store = await openApp()
    store.getState().act({ kind: 'territory-opened', body: { territory: id<TerritoryId>('04') } })
    show(store, <Panel code="04" />)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getAllByText('vacío')).toHaveLength(2)
    expect(panel.textContent).toContain('Todavía no hay orden.')
  })
})

function candidate(store: AppStore, product: string) {
  const found = selectProgramme(store.getState())?.territories[MANABI]?.candidates.find(
    ({ id: one }) => one === product,
  )
  if (!found) throw new Error(product)
  const { withdrawn: _, filters: __, ...plain } = found
  return plain
}
