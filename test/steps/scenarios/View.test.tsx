import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { id, type MesaId, type ProductId, type ScenarioId, type SubIndicatorId } from '../../../src/domain/ids'
import type { Scenario } from '../../../src/domain/scenario'
import * as downloads from '../../../src/shared/files/download'
import { mesaScenario } from '../../../src/shared/model/scenarios'
import ScenariosView from '../../../src/steps/scenarios/View'
import type { AppStore } from '../../../src/store/store'
import { EXAMPLE, openApp } from '../../support/app'
import { present } from '../../support/present'
import { indicator, MANABI, rankedIn } from '../../support/ranking'
import { show } from '../../support/render'

const scenarios = (store: AppStore): readonly Scenario[] =>
  store.getState().work?.folded.programme?.territories[MANABI]?.scenarios ?? []
const sheet = () => (screen.getByRole('main').textContent ?? '').replaceAll('\u00a0', ' ')
/** A scenario under an id; it goes by what it changes unless a name is given. */
const save = (store: AppStore, own: string, change: Partial<Scenario>) =>
  store.getState().act({
    kind: 'scenario-saved',
    body: {
      territory: MANABI,
      scenario: { ...mesaScenario(rankedIn(store).territory), id: id<ScenarioId>(own), ...change },
    },
  })
/** What the page calls a kept scenario, as its menu says it. */
const called = (name: string) => screen.getByRole('button', { name: `Escenario ${name}: acciones` })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const dialog = () => within(screen.getByRole('dialog'))

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'scenarios' })
})

describe('with the mesa alone', () => {
  it('asks for another and offers three; one click compares', async () => {
    const { user } = show(store, <ScenariosView />)
    expect(sheet()).toContain(
      'El ranking de la mesa pone adelante a cacao y café. Agregue otro escenario para comparar.',
    )
    expect(screen.getByRole('heading', { name: 'Agregue otro para comparar' })).toBeDefined()
    expect(screen.getAllByRole('button', { name: /^Agregar «/ })).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Agregar «Pesos iguales»' }))
    expect(scenarios(store)).toMatchObject([{ name: null, description: null, weights: { kind: 'equal' } }])
    expect(sheet()).toContain('La yunta cacao y café es la misma en los dos')
    expect(sheet()).toContain('la misma yunta')
    expect(store.getState().toasts.at(-1)).toMatchObject({ text: 'Escenario agregado: Pesos iguales.', undo: true })
    act(() => void store.getState().undo())
    expect(scenarios(store)).toEqual([])
    expect(screen.getByRole('heading', { name: 'Agregue otro para comparar' })).toBeDefined()
  })

  it('says what is lacking where there is no ranking', async () => {
    const { territory } = rankedIn(store)
    store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'otra vez' } })
    // Object.entries forgets that its keys are members.
    for (const [member, questions] of Object.entries(territory.judgements))
      store
        .getState()
        .act({ kind: 'judgements-cleared', body: { territory: MANABI, member: member as never, questions } })
    show(store, <ScenariosView />)
    expect(screen.getByRole('button', { name: 'Los pesos' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Agregar un escenario' })).toBeNull()
  })
})

describe('story 13: side by side', () => {
  beforeEach(() => {
    save(store, 'Pesos-iguales', { weights: { kind: 'equal' } })
    save(store, 'TOPSIS', { method: 'topsis' })
  })

  it('says of each whether its pair is the mesa’s, and who enters and leaves', () => {
    show(store, <ScenariosView />)
    const columns = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li')?.textContent)
    expect(columns[1]).toContain('la misma yunta')
    expect(columns[2]).toContain('otra yunta: entra Queso fresco, sale Café arábigo')
    expect(sheet()).toContain(
      'Cacao está en los tres escenarios. Café entra en dos y queso en uno. La yunta más segura es cacao y café: ' +
        'gana en 2 de 3 y en el peor caso deja ir 4,9 puntos.',
    )
  })

  it('is one tab stop whose marks speak, and turns into its table', async () => {
    const { user } = show(store, <ScenariosView />)
    screen.getByRole('img', { name: 'Cacao fino · La mesa: 1.º, 61,3 puntos' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Cacao fino · TOPSIS: 2.º, 57,7 puntos')
    await user.keyboard('t')
    const table = screen.getByRole('table', { name: 'Lugar de cada producto en 3 escenarios' })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows.slice(0, 4)).toEqual([
      ['Producto', 'La mesa', 'Pesos iguales', 'TOPSIS'],
      ['Cacao fino', '1.º · 61,3', '1.º · 63,9', '2.º · 57,7'],
      ['Café arábigo', '2.º · 56,4', '2.º · 58,3', '3.º · 53,9'],
      ['Queso fresco', '3.º · 56,2', '3.º · 52,8', '1.º · 58,8'],
    ])
  })

  it('lists weights that move, with sign and word, and the margin with its word', async () => {
    const { user } = show(store, <ScenariosView />)
    const table = () => within(screen.getByRole('table', { name: 'Diferencias entre escenarios' }))
    const row = (name: string | RegExp) =>
      (table().getByRole('rowheader', { name }).closest('tr')?.textContent ?? '').replaceAll('\u00a0', ' ')
    expect(row('Demanda nacional')).toContain('18,9 %▼ baja a 11,1 %18,9 %')
    expect(row('Método')).toBe('MétodoAHPAHPTOPSIS')
    expect(row('Margen al 3.º')).toBe('Margen al 3.º0,1empate técnico5,6claro3,8ajustado')
    expect(table().getAllByRole('rowheader')).toHaveLength(6)
    await user.click(screen.getByRole('button', { name: 'Ver 5 indicadores más' }))
    expect(table().getAllByRole('rowheader')).toHaveLength(11)
    expect(row('Calidad')).toContain('▲ sube a 11,1 %')
  })

  it('ranks the pairs by how many they win and what they let go', () => {
    show(store, <ScenariosView />)
    const robust = screen.getByRole('heading', { name: 'La yunta más firme' }).parentElement
    const rows = within(present(robust, 'La yunta más firme')).getAllByRole('row')
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'cacao y café2 de 34,9',
      'cacao y queso1 de 35,6',
      'café y queso0 de 311,1',
    ])
  })

  it('hands over files read back: one row per product and scenario, simulated in every row', async () => {
    const files: { name: string; text: string }[] = []
    vi.spyOn(downloads, 'download').mockImplementation((name, bytes) => {
      files.push({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) })
    })
    const { user } = show(store, <ScenariosView />)
    for (const name of ['Excel Ecuador', 'QGIS / Power BI', 'Bajar o copiar'])
      await user.click(screen.getByRole('button', { name }))
    await user.click(screen.getByRole('menuitem', { name: 'CSV para Excel Ecuador' }))
    expect(
      files.map(({ name }) =>
        name.replace(/\d{4}-\d\d-\d\d/, 'FECHA').replace(/_[0-9a-f]{4}-[0-9a-f]{4}(?=\.)/, '_CODIGO'),
      ),
    ).toEqual([
      'yunta_manabi_escenarios_simulado_FECHA_excel_CODIGO.csv',
      'yunta_manabi_escenarios_simulado_FECHA_qgis_CODIGO.csv',
      'yunta_manabi_escenarios_simulado_FECHA_qgis_CODIGO.csvt',
      'yunta_manabi_lugares-por-escenario_simulado_FECHA_excel_CODIGO.csv',
    ])
    const [excel, qgis] = files.map(({ text }) => text.trimEnd().split(/\r?\n/))
    expect(excel).toHaveLength(16)
    expect(excel?.slice(1).every((line) => line.startsWith('SIMULADO '))).toBe(true)
    expect(qgis?.filter((line) => line.includes(',par distinto,')).length).toBe(5)
    expect(store.getState().toasts.at(-1)?.text).toContain('Archivo generado y verificado')
    vi.restoreAllMocks()
  })

  it('is only read where another tab writes', () => {
    const { work } = store.getState()
    if (work) store.setState({ work: { ...work, role: 'follower' } })
    show(store, <ScenariosView />)
    expect(screen.queryByRole('button', { name: /^Escenario / })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Agregar un escenario' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'TOPSIS' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Excel Ecuador' })).toBeDefined()
  })

  it('speaks English, with what the app named', () => {
    show(store, <ScenariosView />, 'en')
    expect(screen.getByRole('button', { name: 'Scenario Equal weights: actions' })).toBeDefined()
    expect(sheet()).toContain('different pair: Queso fresco enters, Café arábigo leaves')
  })
})

describe('the menu of a scenario', () => {
  beforeEach(() => {
    save(store, 'Pesos-iguales', { weights: { kind: 'equal' } })
  })

  it('by keyboard alone: duplicate, change one thing, and the app names it', async () => {
    const { user } = show(store, <ScenariosView />)
    screen.getByRole('button', { name: 'Escenario La mesa: acciones' }).focus()
    await user.keyboard('{Enter}{Enter}')
    expect(screen.getByRole('dialog', { name: 'Duplicar «La mesa» y cambiar una cosa' })).toBeDefined()
    const keep = dialog().getByRole<HTMLButtonElement>('button', { name: 'Guardar' })
    expect(keep.disabled).toBe(true)
    expect(dialog().getByText('Cambie algo: todavía es igual que «La mesa».')).toBeDefined()
    expect(dialog().getByRole('status').textContent).toContain('Todavía no cambia nada.')
    dialog().getByRole('button', { name: 'Cambiar un puntaje' }).focus()
    await user.keyboard('{Enter}')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Indicador cuyo puntaje cambia' }), 'PRECIO')
    const group = within(dialog().getByRole('group', { name: 'Para qué productos' }))
    for (const box of group.getAllByRole('checkbox')) {
      box.focus()
      await user.keyboard(' ')
    }
    expect(dialog().getByText('Marque al menos un producto.')).toBeDefined()
    group.getByRole('checkbox', { name: 'Cacao fino' }).focus()
    await user.keyboard(' ')
    expect(dialog().getByRole<HTMLInputElement>('textbox', { name: 'Nombre' }).value.replaceAll('\u00a0', ' ')).toBe(
      'Puntaje +1 en Precios: cacao',
    )
    expect(dialog().getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Diferencia con la mesa: Puntaje +1 en Precios: cacao. Resultado: la misma yunta.',
    )
    keep.focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('El puntaje de precios sube 1 nivel en cacao', { normalizer: plain })).toBeDefined()
    expect(scenarios(store)[1]).toMatchObject({
      name: null,
      description: null,
      changes: [{ kind: 'rating', indicator: 'PRECIO', products: ['cacao-fino'], steps: 1 }],
      weights: { kind: 'mesa' },
    })
  })

  it('changes one, and its name follows until a person writes it', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Escenario Pesos iguales: acciones' }))
    await user.click(screen.getByRole('menuitem', { name: 'Cambiar' }))
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Método' }), 'topsis')
    const name = dialog().getByRole<HTMLInputElement>('textbox', { name: 'Nombre' })
    expect(name.value).toBe('Pesos iguales, TOPSIS')
    expect(dialog().getByRole('status').textContent).toMatch(
      /Resultado: (la misma yunta|otra yunta: entra .+, sale .+)\.$/,
    )
    await user.clear(name)
    await user.type(name, 'Prueba')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Método' }), 'vikor')
    expect(name.value).toBe('Prueba')
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(scenarios(store)).toMatchObject([{ id: 'Pesos-iguales', name: 'Prueba', method: 'vikor' }])
    expect(sheet()).toContain('Prueba')
    expect(screen.getByTitle('este método no mide en puntos de 100')).toBeDefined()
  })

  it('takes weights written by hand: their sum is told, and what is not a number waits', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Pesos' }), 'pdot')
    expect(dialog().getByText('Suman 100,0 %.')).toBeDefined()
    const price = dialog().getByRole('textbox', { name: 'Precios' })
    await user.clear(price)
    await user.type(price, 'mucho')
    expect(dialog().getByText('Escriba un número de 0 a 100.')).toBeDefined()
    expect(dialog().getByRole<HTMLButtonElement>('button', { name: 'Guardar' }).disabled).toBe(true)
    await user.clear(price)
    await user.type(price, '68,9')
    expect(dialog().getByText(/^Suman 150,0.%: se reparten en proporción hasta 100.%\.$/)).toBeDefined()
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    const [, made] = scenarios(store)
    expect(made?.name).toBe('Pesos del PDOT')
    expect(
      made?.weights.kind === 'typed' && made.weights.shares.find((share) => share.indicator === indicator('PRECIO')),
    ).toEqual({ indicator: 'PRECIO', millionths: 689_000 })
  })

  it('gives a segment another voice, and waits while nobody has one', async () => {
    const example = await openApp(EXAMPLE)
    example.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'scenarios' })
    const { user } = show(example, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Otro: cambiar una cosa…' }))
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Pesos' }), 'voices')
    expect(dialog().getByRole('status').textContent).toContain('Todavía no cambia nada.')
    const voices = within(dialog().getByRole('group', { name: 'Voz de cada segmento' })).getAllByRole<HTMLInputElement>(
      'textbox',
    )
    for (const voice of voices) {
      await user.clear(voice)
      await user.type(voice, '0')
    }
    expect(dialog().getByText('Alguna voz debe ser mayor que cero.')).toBeDefined()
    for (const [i, voice] of voices.entries()) {
      await user.clear(voice)
      await user.type(voice, i === 0 ? '9' : '1')
    }
    expect(dialog().getByRole('status').textContent).toMatch(/con voz 9\. Resultado: /)
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    const [made] = scenarios(example)
    expect(screen.getByRole('button', { name: /^Escenario .+ con voz 9: acciones$/ })).toBeDefined()
    expect(made?.weights.kind === 'voices' && made.weights.voices.filter(({ voice }) => voice === 9)).toHaveLength(1)
  })

  it('takes the parameters of its method, which go with it', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Método' }), 'promethee2')
    expect(dialog().queryByRole('combobox', { name: /\(q\)/ })).toBeNull()
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Desde qué ventaja se prefiere a uno' }), 'linear')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Niveles de ventaja que no cuentan (q)' }), '0,5')
    expect(dialog().getByRole('status').textContent).toContain('PROMETHEE II, poco a poco de q a p, q = 0,5')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Método' }), 'vikor')
    await user.selectOptions(dialog().getByRole('combobox', { name: /la mayoría \(v\)/ }), '0,7')
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(scenarios(store).at(-1)).toMatchObject({
      name: null,
      method: 'vikor',
      settings: [{ parameter: 'v', value: '0.7' }],
    })
    expect(store.getState().toasts.at(-1)?.text).toBe('Escenario agregado: VIKOR, v = 0,7.')
    const [, , method] = within(screen.getByRole('row', { name: /^Método/ })).getAllByRole('cell')
    expect(method?.textContent).toBe('VIKOR, v = 0,7')
  })

  it('takes other rules: what a level is worth, the mean of ratings, two chains', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.click(dialog().getByText('Reglas'))
    const line = () => dialog().getByRole('combobox', { name: 'Cuánto vale cada nivel, del 1 al 5' })
    await user.selectOptions(line(), '0-10-30-60-100')
    await user.selectOptions(line(), '0-25-50-75-100, la de la mesa')
    expect(dialog().getByRole('status').textContent).toContain('Todavía no cambia nada.')
    await user.selectOptions(line(), '0-10-30-60-100')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Cómo se juntan los puntajes' }), 'mean')
    await user.click(dialog().getByRole('checkbox', { name: 'La yunta sale de dos cadenas distintas' }))
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(called('Escala 0-10-30-60-100, Promedio de puntajes, Dos cadenas distintas')).toBeDefined()
    expect(scenarios(store).at(-1)).toMatchObject({
      valueLine: [0, 10, 30, 60, 100],
      joining: 'mean',
      twoChains: true,
    })
    const cells = within(screen.getByRole('row', { name: /^Reglas/ })).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'las de la mesa',
      'las de la mesa',
      'Escala 0-10-30-60-100, Promedio de puntajes y Dos cadenas distintas',
    ])
  })

  it('leaves out the candidates of a whole mesa', async () => {
    const mesa = { id: id<MesaId>('norte'), name: 'Mesa del norte', kind: 'cantonal', canton: null, date: '' } as const
    const { territory } = rankedIn(store)
    const coffee = territory.candidates.find((one) => one.id === 'cafe-arabigo')
    if (!coffee) throw new Error('no coffee')
    const { withdrawn: _, filters: __, ...product } = coffee
    const acts = store.getState().act
    acts({ kind: 'mesas-registered', body: { territory: MANABI, mesas: [mesa] } })
    acts({ kind: 'step-reopened', body: { territory: MANABI, step: 'candidates', reason: 'mesa de origen' } })
    acts({ kind: 'product-described', body: { territory: MANABI, product: { ...product, mesa: mesa.id } } })
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.click(dialog().getByText('Dejar fuera'))
    await user.click(dialog().getByRole('checkbox', { name: 'Mesa del norte' }))
    expect(dialog().getByRole('status').textContent).toContain('entra Queso fresco, sale Café arábigo')
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(called('Sin mesa del norte')).toBeDefined()
    expect(scenarios(store).at(-1)).toMatchObject({ name: null, without: { mesas: ['norte'] } })
  })

  it('leaves a product out, and says so in the chart and in the table', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.click(dialog().getByText('Dejar fuera'))
    await user.click(dialog().getByRole('checkbox', { name: 'Café arábigo' }))
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(called('Sin café')).toBeDefined()
    expect(scenarios(store)[1]).toMatchObject({ name: null, without: { products: ['cafe-arabigo'] } })
    expect(screen.getByRole('img', { name: 'Café arábigo · Sin café: no compite' })).toBeDefined()
    expect(screen.getByRole('rowheader', { name: 'Sin contar' })).toBeDefined()
  })

  it('refuses to leave fewer than two products, where it was tried', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: 'Otro: cambiar una cosa…' }))
    await user.click(dialog().getByText('Dejar fuera'))
    for (const name of ['Café arábigo', 'Cacao fino', 'Queso fresco', 'Maracuyá'])
      await user.click(dialog().getByRole('checkbox', { name }))
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(dialog().getByRole('alert').textContent).toContain('El escenario deja menos de dos productos')
    expect(scenarios(store)).toHaveLength(1)
  })

  it('renames, and does not give two the same name', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Escenario Pesos iguales: acciones' }))
    await user.click(screen.getByRole('menuitem', { name: 'Renombrar' }))
    const name = dialog().getByRole('textbox', { name: 'Nombre' })
    await user.clear(name)
    await user.type(name, 'la mesa')
    expect(dialog().getByText('Ya hay un escenario con ese nombre.')).toBeDefined()
    await user.clear(name)
    await user.type(name, 'Sin preferencias')
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    expect(scenarios(store)).toMatchObject([{ name: 'Sin preferencias', weights: { kind: 'equal' } }])
  })

  it('removes at once, and undo brings it back', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Escenario Pesos iguales: acciones' }))
    await user.click(screen.getByRole('menuitem', { name: 'Quitar' }))
    expect(scenarios(store)).toEqual([])
    expect(store.getState().toasts.at(-1)).toMatchObject({ text: 'Se quitó el escenario «Pesos iguales».', undo: true })
    act(() => void store.getState().undo())
    expect(screen.getByRole('button', { name: 'Escenario Pesos iguales: acciones' })).toBeDefined()
  })

  it('keeps as many as wanted and compares four beside the mesa, the latest unless others are chosen', async () => {
    for (const name of ['b', 'c', 'd', 'e']) save(store, name, { name, method: 'topsis' })
    const { user } = show(store, <ScenariosView />)
    const compared = () =>
      screen.getAllByRole('button', { name: /^Escenario .*: acciones$/ }).map(({ textContent }) => textContent?.trim())
    expect(compared()).toEqual(['La mesa', 'b', 'c', 'd', 'e'])
    await user.click(screen.getByText(/^Se comparan 4 de \d escenarios/))
    await user.click(screen.getByRole('checkbox', { name: 'c' }))
    await user.click(screen.getByRole('checkbox', { name: 'Pesos iguales' }))
    expect(compared()).toEqual(['La mesa', 'Pesos iguales', 'b', 'd', 'e'])
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'c' }).disabled).toBe(true)
  })

  it('changes a datum, asks the rating anew, and says where there is no datum', async () => {
    const datum = { unit: '', source: 'Censo', year: '2024', grade: 'oficial', note: '' } as const
    const product = id<ProductId>('cacao-fino')
    const reopen = { territory: MANABI, step: 'ratings', reason: 'x' } as const
    const data = [{ ...datum, product, sub: id<SubIndicatorId>('CO1'), value: '1.18' }]
    act(() => {
      store.getState().act({ kind: 'step-reopened', body: reopen })
      store.getState().act({ kind: 'data-recorded', body: { territory: MANABI, origin: '', leftOut: [], data } })
    })
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: /^Otro/ }))
    await user.click(dialog().getByRole('button', { name: 'Cambiar un dato' }))
    expect(dialog().getByRole('checkbox', { name: 'Queso fresco (sin dato)' })).toBeDefined()
    expect(plain(dialog().getByRole('status').textContent ?? '')).toMatch(
      /El puntaje cambia: Competitividad de cacao, de 4 a 3\. Sin dato: .*queso.*; su puntaje se queda\./,
    )
  })

  it('doubles a weight in one click, with the mesa’s beside it, and is asked of every province', async () => {
    const { user } = show(store, <ScenariosView />)
    await user.click(screen.getByRole('button', { name: 'Agregar un escenario' }))
    await user.click(screen.getByRole('menuitem', { name: /^Otro/ }))
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Pesos' }), 'typed')
    const field = dialog().getByRole<HTMLInputElement>('textbox', { name: 'Precios' })
    const before = Number(field.value.replace(',', '.'))
    await user.click(dialog().getByRole('button', { name: 'Precios: ×2, los demás en proporción' }))
    expect(Number(field.value.replace(',', '.'))).toBeCloseTo(2 * before, 9)
    expect(dialog().getByText(/^Suman 100,0/)).toBeDefined()
    await user.click(dialog().getByRole('button', { name: 'Guardar' }))
    const made = scenarios(store).at(-1)
    await user.click(present(screen.getAllByRole('button', { name: /^Escenario Precios a .*: acciones$/ })[0], 'menu'))
    await user.click(screen.getByRole('menuitem', { name: 'Preguntar en todas las provincias' }))
    expect(scenarios(store).at(-1)).toEqual({ ...made, everywhere: true })
  })

  it('keeps in sight a scenario nobody answers, with what can be done', async () => {
    save(store, 'Comunidades', { name: 'Comunidades', weights: { kind: 'segment', segment: 'com' as never } })
    const { user } = show(store, <ScenariosView />)
    expect(sheet()).toContain('«Comunidades» no se puede calcular')
    await user.click(screen.getByRole('button', { name: 'Quitar' }))
    expect(sheet()).not.toContain('Comunidades')
  })
})
