import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../src/domain/rating'
import { selectProgramme } from '../../../src/shared/model/current'
import { MARGIN_CHANCES, MARGIN_STEPS, marginWord, selectPanel } from '../../../src/shared/model/panel'
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
    expect(panelOf(mesa(FIRM))).toMatchObject({ state: 'firm', word: 'ample', slots: ['cacao', 'cafe'], instead: null })
  })

  it('is tied when the second and the third cannot be told apart', () => {
    const panel = panelOf(mesa([FIRM[0], ['Café', 'cafe', 4, 2], ['Queso', 'leche', 2, 4]]))
    expect(panel).toMatchObject({ state: 'tied', word: 'tie' })
  })

  it('story 17: says that both are of one chain, whatever its accents, and who is next of another', () => {
    const panel = panelOf(mesa([FIRM[0], ['Licor', ' CACÁO ', 4, 4], FIRM[2]]))
    expect(panel).toMatchObject({ state: 'one-chain', slots: ['cacao', 'licor'], instead: 'queso' })
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
    expect(panelOf(record)).toMatchObject({ state: 'firm', slots: ['cacao', 'cafe'] })
    record.act('step-closed', { territory: MANABI, step: 'selection', reason: '' })
    expect(panelOf(record)).toMatchObject({ state: 'picked', slots: ['cacao', 'queso'] })
    record.act('step-reopened', { territory: MANABI, step: 'selection', reason: 'Se revisa.' })
    expect(panelOf(record)).toMatchObject({ state: 'firm', slots: ['cacao', 'cafe'] })
  })
})

describe('the words of the margin', () => {
  it('change exactly at their steps', () => {
    const { tight, clear, ample } = MARGIN_STEPS
    expect(
      [0, tight - 1e-6, tight, clear - 1e-6, clear, ample - 1e-6, ample].map((points) => marginWord(points, null)),
    ).toEqual([...['tie', 'tie', 'tight', 'tight', 'clear', 'clear', 'ample']])
  })
})

describe('the words of the margin and chance', () => {
  const { tight, clear, ample } = MARGIN_STEPS

  it.each([
    ['ample', ample, 'clear'],
    ['clear', clear, 'tight'],
    ['tight', tight, 'tie'],
  ] as const)('«%s» holds at its chance and is lowered just under it', (word, points, lower) => {
    expect(marginWord(points, MARGIN_CHANCES[word])).toBe(word)
    expect(marginWord(points, MARGIN_CHANCES[word] - 1e-9)).toBe(lower)
  })

  it('are lowered by one, never by two, and there is nothing under a tie', () => {
    expect(marginWord(ample + 50, 0)).toBe('clear')
    expect(marginWord(clear, 0)).toBe('tight')
    expect(marginWord(0, 0)).toBe('tie')
  })

  it('are never raised by chance', () => {
    expect(marginWord(tight - 1e-6, 1)).toBe('tie')
    expect(marginWord(clear - 1e-6, 1)).toBe('tight')
  })

  it('reach the panel: an ample margin is clear there when chance keeps the second less often', () => {
    const record = mesa(FIRM)
    const wordAt = (share: number | null) => {
      const panel = selectPanel(record.programme, manabiOf(record), null, share)
      return panel.state === 'empty' ? null : panel.word
    }
    expect([null, 0.9, 0.89].map(wordAt)).toEqual(['ample', 'ample', 'clear'])
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
