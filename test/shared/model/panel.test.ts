import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../src/domain/rating'
import { selectProgramme } from '../../../src/shared/model/current'
import { selectPanel } from '../../../src/shared/model/panel'
import type { AppStore } from '../../../src/store/store'
import { product as candidate } from '../../record/sample'
import { openApp } from '../../support/app'
import { type Ballot, manabiOf, mesaOf, said } from '../../support/mesa'
import { indicator, MANABI, product, rate } from '../../support/ranking'

const JUDGE: Ballot = { member: 'PUB-01', segment: 'pub', answers: [said('root', 'MER', 'PRO', 1)] }

/** A mesa of three products on two indicators that weigh the same: its rows are what each test says. */
function mesa(rows: readonly (readonly [name: string, chain: string, first: Rating | null, second: Rating | null])[]) {
  const record = mesaOf(['PRECIO', 'CALIDAD'], [JUDGE])
  const products = rows.map(([name, chain]) => candidate(name, chain))
  record.act('products-proposed', { territory: MANABI, products })
  record.act('step-closed', { territory: MANABI, step: 'weights', reason: '' })
  const cells = rows.flatMap(([name, , first, second]) => [
    { product: candidate(name).id, indicator: indicator('PRECIO'), value: first, reason: 'x' },
    { product: candidate(name).id, indicator: indicator('CALIDAD'), value: second, reason: 'x' },
  ])
  record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
  return record
}
const panelOf = (record: ReturnType<typeof mesa>) => selectPanel(record.programme, manabiOf(record), null, null)

const FIRM = [
  ['Cacao', 'cacao', 5, 5],
  ['Café', 'cafe', 4, 4],
  ['Queso', 'leche', 2, 2],
] as const

describe('the panel', () => {
  it('is empty while nothing can be ranked, and lists who competes', () => {
    const record = mesaOf(['PRECIO', 'CALIDAD'], [JUDGE])
    record.act('products-proposed', { territory: MANABI, products: [candidate('Cacao'), candidate('Café')] })
    expect(panelOf(record)).toEqual({ state: 'empty', candidates: ['cacao', 'cafe'] })
  })

  it('is provisional while a cell is missing, whatever else there is to say', () => {
    const panel = panelOf(mesa([FIRM[0], ['Licor', 'cacao', 4, null], FIRM[2]]))
    expect(panel).toMatchObject({ state: 'provisional', answered: 5, cells: 6 })
  })

  it('counts SD as answered: the mesa said that nobody knows', () => {
    expect(panelOf(mesa([FIRM[0], ['Café', 'cafe', 4, 'SD'], FIRM[2]]))).toMatchObject({ state: 'firm', answered: 6 })
  })

  it('is firm when the third is far', () => {
    expect(panelOf(mesa(FIRM))).toMatchObject({
      state: 'firm',
      word: 'ample',
      slots: [['cacao'], ['cafe']],
      instead: null,
    })
  })

  it('is tied when the second and the third cannot be told apart', () => {
    const panel = panelOf(mesa([FIRM[0], ['Café', 'cafe', 4, 2], ['Queso', 'leche', 2, 4]]))
    expect(panel).toMatchObject({ state: 'tied', word: 'tie' })
  })

  it('story 17: says that both are of one chain, whatever its accents, and who is next of another', () => {
    const panel = panelOf(mesa([FIRM[0], ['Licor', ' CACÁO ', 4, 4], FIRM[2]]))
    expect(panel).toMatchObject({ state: 'one-chain', slots: [['cacao'], []], instead: 'queso' })
  })

  it('knows no chain that is not named, and none to offer when all are of one', () => {
    const nameless = [['Cacao', '', 5, 5], ['Licor', '', 4, 4], FIRM[2]] as const
    expect(panelOf(mesa(nameless))).toMatchObject({ state: 'firm', instead: null })
    const alike = FIRM.map(([name, , first, second]) => [name, 'cacao', first, second] as const)
    expect(panelOf(mesa(alike))).toMatchObject({ state: 'one-chain', instead: null })
  })

  it('shows what was picked once the selection is closed, and not before', () => {
    const record = mesa(FIRM)
    const products = [product('cacao'), product('queso')] as const
    const reason = 'La mesa prefiere el queso porque ocupa a más familias del cantón.'
    record.act('pair-picked', { territory: MANABI, products, reason, acknowledged: [] })
    expect(panelOf(record)).toMatchObject({ state: 'firm', slots: [['cacao'], ['cafe']] })
    record.act('step-closed', { territory: MANABI, step: 'selection', reason: '' })
    expect(panelOf(record)).toMatchObject({ state: 'picked', slots: [['cacao'], ['queso']] })
    record.act('step-reopened', { territory: MANABI, step: 'selection', reason: 'Se revisa.' })
    expect(panelOf(record)).toMatchObject({ state: 'firm', slots: [['cacao'], ['cafe']] })
  })
})

describe('the panel and chance', () => {
  const at = (pair: number | null, second: number | null) => {
    const record = mesa(FIRM)
    const panel = selectPanel(record.programme, manabiOf(record), null, { pair, second })
    return panel.state === 'empty' ? null : [panel.state, panel.word, panel.tie]
  }

  it('calls an ample margin clear when chance keeps the second less often than 90 of 100', () => {
    expect(at(null, null)).toEqual(['firm', 'ample', []])
    expect(at(0.95, 0.95)).toEqual(['firm', 'ample', []])
    expect(at(0.85, 0.89)).toEqual(['firm', 'clear', []])
  })

  it('announces a technical tie when chance gives the pair less often than 80 of 100, and no other word', () => {
    expect(at(0.79, 0.95)).toEqual(['tied', 'tie', ['pair-unsure']])
  })
})

describe('ties at the cut in the panel', () => {
  const row = (name: string, first: Rating | null, second: Rating | null) => [name, name, first, second] as const
  const ranked = (...rows: readonly ReturnType<typeof row>[]) => {
    const panel = panelOf(mesa(rows))
    if (panel.state === 'empty') throw new Error('empty')
    return panel
  }

  it('a tie of two for the second place shares the slot, and nobody of them is outside', () => {
    const panel = ranked(row('Cacao', 5, 5), row('Café', 3, 3), row('Queso', 3, 3), row('Maní', 1, 1))
    expect(panel).toMatchObject({ state: 'tied', word: 'tie', slots: [['cacao'], ['cafe', 'queso']], rest: ['mani'] })
  })

  it('a tie of three for the second place shares it among the three', () => {
    const panel = ranked(row('Cacao', 5, 5), row('Café', 3, 3), row('Queso', 3, 3), row('Maní', 3, 3))
    expect(panel).toMatchObject({ slots: [['cacao'], ['cafe', 'queso', 'mani']], rest: [] })
  })

  it('a tie of three for the first place leaves both slots to the three', () => {
    const panel = ranked(row('Cacao', 5, 5), row('Café', 5, 5), row('Queso', 5, 5), row('Maní', 1, 1))
    const all = ['cacao', 'cafe', 'queso']
    expect(panel).toMatchObject({ slots: [all, all], rest: ['mani'] })
  })

  it('a tie of two for the first place is no tie at the cut', () => {
    const panel = ranked(row('Cacao', 5, 5), row('Café', 5, 5), row('Queso', 1, 1))
    expect(panel).toMatchObject({ state: 'firm', word: 'ample', slots: [['cacao'], ['cafe']] })
  })

  it('while a cell is missing, a tied second does not stand alone either', () => {
    const panel = ranked(row('Cacao', 5, 5), row('Café', 3, 3), row('Queso', 3, 3), row('Maní', 1, null))
    expect(panel).toMatchObject({ state: 'provisional', slots: [['cacao'], ['cafe', 'queso']] })
  })
})

describe('what the latest act changed', () => {
  const panel = (store: AppStore) => {
    const programme = selectProgramme(store.getState())
    const territory = programme?.territories[MANABI]
    if (!programme || !territory) throw new Error('no territory')
    const shown = selectPanel(programme, territory, store.getState().work?.before ?? null, null)
    if (shown.state === 'empty') throw new Error('empty')
    return shown
  }

  it('is nothing after opening, nor when the pair stays', async () => {
    const store = await openApp()
    expect(panel(store).change).toBeNull()
    rate(store, 'maiz-duro', 'PRECIO', 1)
    expect(panel(store).change).toBeNull()
  })

  it('names who enters and who leaves, and the other way round when it is undone', async () => {
    const store = await openApp()
    rate(store, 'queso-fresco', 'PRECIO', 5)
    expect(panel(store).change).toEqual({ entered: ['queso-fresco'], left: ['cafe-arabigo'] })
    store.getState().undo()
    expect(panel(store).change).toEqual({ entered: ['cafe-arabigo'], left: ['queso-fresco'] })
  })
})
