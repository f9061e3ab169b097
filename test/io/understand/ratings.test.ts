import { describe, expect, it } from 'vitest'
import { xlsx } from '../../support/spreadsheets'
import { ofText, sourceOf, understood } from './mesa'

const ratings = (...lines: readonly string[]) => ofText(lines.join('\n'), 'ratings')

describe('scales of ratings', () => {
  it.each([
    ['4;0', '3;2', 'scale 0–4: 0-4', ['cacao DEM_NAC 5', 'cacao PRECIO 1', 'cafe DEM_NAC 4', 'cafe PRECIO 3']],
    ['7;1', '3;2', 'scale 1–7: 1-7', ['cacao DEM_NAC 5', 'cacao PRECIO 1', 'cafe DEM_NAC 2', 'cafe PRECIO 2']],
    ['90;75', '60;10', 'scale 10–90: 0-100', ['cacao DEM_NAC 5', 'cacao PRECIO 4', 'cafe DEM_NAC 3', 'cafe PRECIO 1']],
    ['20;12', '8;4', 'scale 4–20: 4-20', ['cacao DEM_NAC 5', 'cacao PRECIO 3', 'cafe DEM_NAC 2', 'cafe PRECIO 1']],
    [
      '90%;75%',
      '60%;40%',
      'scale 40–90: 0-100',
      ['cacao DEM_NAC 5', 'cacao PRECIO 4', 'cafe DEM_NAC 3', 'cafe PRECIO 2'],
    ],
    [
      '9/10;3/10',
      '2/10;5/10',
      'scale 2–9: 1-10',
      ['cacao DEM_NAC 5', 'cacao PRECIO 2', 'cafe DEM_NAC 1', 'cafe PRECIO 3'],
    ],
  ])('%s and %s are asked about before anything enters', async (first, second, question, drafts) => {
    const { open, proposed } = await ratings('Producto;Demanda nacional;Precios', `Cacao;${first}`, `Café;${second}`)
    expect([open.questions, open.drafts]).toEqual([[question], []])
    expect(proposed.drafts).toEqual(drafts)
  })

  it('believes a title that says "1 a 10" though no figure passes 5', async () => {
    const { open } = await ratings('Calificación de 1 a 10;;', 'Producto;Demanda nacional;Precios', 'Cacao;5;4')
    expect([open.questions, open.drafts]).toEqual([['scale 4–5: 1-10'], []])
  })

  it('sees the zero of a scale of 0 to 4 in a column whose name is not known yet', async () => {
    const { open } = await ratings('Criterio;Cacao;Atún proceado', 'Precios;3;1', 'Calidad;4;0')
    expect([open.questions, open.drafts]).toEqual([['product Atún proceado: atun-procesado', 'scale 0–4: 0-4'], []])
    const ticks = await ratings('Producto;Precios;Exporta', 'Cacao;5;1', 'Café;4;0')
    expect([ticks.open.questions, ticks.open.left]).toEqual([[], ['Exporta']])
  })

  it('says once what it refuses in many rows of a column', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `PUB-01;Cacao;Precios;${i < 3990 ? '4' : '44'}`)
    const { proposed } = await ratings('Código;Producto;Indicador;Puntaje', ...rows)
    expect([proposed.drafts, proposed.refused]).toEqual([['member:PUB-01 cacao PRECIO 4'], ['rating-unreadable']])
  })

  it('takes one 44 among many levels for a slip, which stays out, once the scale is agreed', async () => {
    const { open, proposed } = await ratings(
      'Producto;Demanda nacional;Precios;Calidad;Competitividad',
      'Cacao;5;4;3;2',
      'Café;3;2;4;44',
      'Maní;1;2;5;4',
    )
    expect([open.questions, open.drafts]).toEqual([['scale 1–44 (1 de 12 fuera): 1-5'], []])
    expect(proposed.drafts).toHaveLength(11)
    expect(proposed.refused).toEqual(['rating-unreadable'])
  })

  const MIXED = [
    'Producto;Dem. nac.;Perspect.;Calidad;V. agreg.',
    'Cacao;6;9;5 - Muy alta;8',
    'Café;7;8;4 - Alta;9',
    'Maní;8;6;3 - Media;10',
  ]

  it('reads a column whose words say 1 to 5 beside columns on 1 to 10, and asks about those by name', async () => {
    const { open, proposed } = await ratings(...MIXED)
    expect(open.drafts).toEqual(['cacao CALIDAD 5', 'cafe CALIDAD 4', 'mani CALIDAD 3'])
    expect(open.questions).toContain('scale 6–10 (Dem. nac., Perspect., V. agreg.): 1-10')
    expect(open.questions.filter((question) => question.startsWith('scale'))).toHaveLength(1)
    expect(proposed.drafts).toContain('cacao CALIDAD 5')
  })

  it('reads an indicator whose words say 1 to 5 in a row of its own, and in a long table', async () => {
    const across = await ratings('Criterio;Cacao;Café', 'Precios;9;6', 'Calidad;5 - Muy alta;2 - Baja')
    expect(across.open.questions).toEqual(['scale 6–9 (Precios): 1-10'])
    expect(across.proposed.drafts).toEqual(['cacao PRECIO 5', 'cafe PRECIO 3', 'cacao CALIDAD 5', 'cafe CALIDAD 2'])
    const long = ['Cacao;Precios;9', ';Calidad;5 - Muy alta', 'Café;Precios;6', ';Calidad;2 - Baja']
    const down = await ratings('Producto;Indicador;Puntaje', ...long)
    expect(down.proposed.drafts).toEqual(['cacao PRECIO 5', 'cacao CALIDAD 5', 'cafe PRECIO 3', 'cafe CALIDAD 2'])
  })

  it('keeps figures that fit 1 to 5 as well, without words, in the question about the others', async () => {
    const { open } = await ratings(
      'Producto;Precios;Calidad;Demanda nacional',
      'Cacao;9;5;5 - Muy alta',
      'Café;6;4;4 - Alta',
    )
    expect(open.questions[0]).toBe('scale 4–9 (Precios, Calidad): 1-10')
    expect(open.drafts.filter((draft) => draft.includes('CALIDAD'))).toEqual([])
  })

  it('asks one question for each end that headings name', async () => {
    const { open, proposed } = await ratings(
      'Producto;Precios (1 a 10);Calidad (0-100);Demanda nacional (1 a 5)',
      'Cacao;9;40;5',
      'Café;6;90;2',
    )
    expect(open.questions.filter((question) => question.startsWith('scale'))).toEqual([
      'scale 6–9 (Precios (1 a 10)): 1-10',
      'scale 40–90 (Calidad (0-100)): 0-100',
    ])
    expect(proposed.drafts.slice(0, 3)).toEqual(['cacao PRECIO 5', 'cacao CALIDAD 2', 'cacao DEM_NAC 5'])
  })

  it('asks about words that fit no scale of 1 to 5, as "5 - Media" does', async () => {
    const { open } = await ratings('Producto;Precios;Calidad', 'Cacao;9;5 - Media', 'Café;6;3 - Baja')
    expect([open.questions, open.drafts]).toEqual([['scale 3–9: 1-10'], []])
  })

  it('keeps a direction in doubt for plain figures beside words that go the other way', async () => {
    const { open } = await ratings('Producto;Precios;Calidad', 'Cacao;1 - Muy alto;2', 'Café;5 - Muy bajo;4')
    expect([open.questions, open.drafts]).toEqual([['direction 1 - muy alto: reversed'], []])
  })

  it('asks about averages, and lets whole levels beside them in', async () => {
    const { open, proposed } = await ratings('Producto;Demanda nacional;Precios', 'Cacao;3,7;4', 'Café;2,5;3')
    expect(open.questions).toEqual(['average 3.7: nearest'])
    expect(open.drafts).toEqual(['cacao PRECIO 4', 'cafe PRECIO 3'])
    expect(proposed.drafts).toEqual(['cacao DEM_NAC 4', 'cacao PRECIO 4', 'cafe DEM_NAC 2', 'cafe PRECIO 3'])
  })

  it('takes three words for a scale of three steps', async () => {
    const { open } = await ratings('Producto;Demanda nacional;Precios', 'Cacao;Alto;Medio', 'Café;Bajo;Alto')
    expect(open.questions).toEqual(['word Alto: 5', 'word Medio: 3', 'word Bajo: 1'])
  })

  it.each([
    ['1 - Muy alto;2 - Alto', '5 - Muy bajo;4 - Bajo'],
    ['4 - Bajo;4 - Bajo', '4 - Bajo;4 - Bajo'],
  ])('asks which way round %s goes', async (first, second) => {
    const { open } = await ratings('Producto;Demanda nacional;Precios', `Cacao;${first}`, `Café;${second}`)
    expect(open.questions[0]).toMatch(/^direction .*: reversed$/)
    expect(open.drafts).toEqual([])
  })

  it('asks whether columns that order the products are places', async () => {
    const rows = ['Cacao;1;2', 'Café;2;1', 'Maní;3;4', 'Limón;4;3']
    const { open } = await ratings('Producto;Demanda nacional;Precios', ...rows)
    expect([open.questions, open.drafts]).toEqual([['direction 1, 2, 3…: as-written'], []])
  })

  it('never takes a low figure of a scale of 0 to 100 for a level, though its column holds no other', async () => {
    const { open } = await ratings('Código;Precios [Cacao];Calidad [Cacao];Precios [Café]', 'PUB-01;94;3;71')
    expect([open.questions, open.drafts]).toEqual([['scale 3–94: 0-100'], []])
  })

  it('takes the "n/a" of a survey export for no answer, and a person’s "N/A" for what does not apply', async () => {
    const survey = await ratings('codigo;cacao__PRECIO;cacao__CALIDAD;_id', 'PUB-01;n/a;4;1001')
    expect(survey.open.drafts).toEqual(['member:PUB-01 cacao CALIDAD 4'])
    const person = await ratings('Producto;Precios;Calidad', 'Cacao;N/A;4')
    expect(person.open.drafts).toEqual(['cacao PRECIO NA', 'cacao CALIDAD 4'])
  })
})

describe('layouts of ratings', () => {
  it('passes over titles, numbering, totals and notes, and names what it leaves', async () => {
    const { open } = await ratings(
      'GAD PROVINCIAL DE MANABÍ;;;',
      'Fecha: 12/03/2026;;;',
      ';;;',
      'N°;Producto;Demanda nacional;Precios',
      '1;Cacao;5;4',
      '2;Café;4;3',
      ';Promedio;4,5;3,5',
      'Fuente: taller del 12 de marzo;;;',
    )
    expect([open.header, open.questions]).toEqual([[4], []])
    expect(open.drafts).toEqual(['cacao DEM_NAC 5', 'cacao PRECIO 4', 'cafe DEM_NAC 4', 'cafe PRECIO 3'])
    expect(open.left).toEqual(['Promedio · 4,5 · 3,5', 'Fuente: taller del 12 de marzo', 'N°'])
  })

  it('reads a matrix of three columns a product, with its data as reasons', async () => {
    const { open } = await ratings(
      ';;Cacao;;;Café;;',
      'Criterio;Peso;Puntaje;Ponderado;Datos de respaldo;Puntaje;Ponderado;Datos de respaldo',
      'Demanda nacional;15%;5;0,75;ferias;4;0,6;ventas',
      'Precios;10%;4;0,4;;3;0,3;MAG',
      'Total;25%;;1,15;;;0,9;',
    )
    expect([open.orientation, open.header, open.questions]).toEqual(['products-across', [1, 2], []])
    expect(open.drafts).toEqual([
      'cacao DEM_NAC 5 ferias',
      'cafe DEM_NAC 4 ventas',
      'cacao PRECIO 4',
      'cafe PRECIO 3 MAG',
    ])
    expect(open.left).toContain('Cacao · Ponderado')
  })

  it('reads several tables under each other, each under its own title', async () => {
    const table = ['Producto;Demanda nacional;Precios', 'Cacao;5;4', 'Café;3;2']
    const { open } = await ratings('Mesita 1;;', ...table, ';;', 'Mesita 2;;', ...table)
    expect(open.questions).toEqual([])
    expect(open.drafts).toHaveLength(8)
    expect(open.drafts[7]).toBe('table:M2 cafe PRECIO 2')
  })

  it('passes over the name of a group of criteria, alone in its row', async () => {
    const rows = ['MERCADO;;', 'Demanda nacional;5;4', 'Precios;3;2', 'PRODUCCIÓN;;', 'Calidad;1;5']
    const { open } = await ratings('Criterio;Cacao;Café', ...rows)
    expect([open.drafts.length, open.questions]).toEqual([6, []])
  })

  it('asks which indicator each round of a grid is whose headings are bare statements', async () => {
    const { open } = await ratings(
      'Id;Hora de inicio;Código;Cacao;Café;Cacao2;Café2',
      '1;4/3/2026 9:12;PUB-01;5;4;3;2',
      '2;4/3/2026 9:14;PUB-02;4;4;2;2',
    )
    expect([open.questions, open.drafts]).toEqual([['indicator Cacao, Café: ?', 'indicator Cacao2, Café2: ?'], []])
  })

  it('proposes the mesa’s order when a grid of bare statements has as many rounds as indicators', async () => {
    const rounds = Array.from({ length: 9 }, (_, i) => `Cacao${i === 0 ? '' : i + 1}`)
    const { open, proposed } = await ratings(`Código;${rounds.join(';')}`, 'PUB-01;1;2;3;4;5;1;2;3;4')
    expect([open.questions.length, open.drafts]).toEqual([9, []])
    expect(proposed.drafts[8]).toBe('member:PUB-01 cacao EXCED 4')
  })

  it('takes no list of products that somebody ticked for the product of a row', async () => {
    const { open } = await ratings('Código;Precios [Cacao];¿Qué productos conoce?', 'PUB-01;5 - Muy alto;Cacao,Café')
    expect([open.drafts, open.left]).toEqual([['member:PUB-01 cacao PRECIO 5'], ['¿Qué productos conoce?']])
  })

  it('knows a mesita by its number, in a column or beside its label', async () => {
    const column = await ratings('Mesita;Producto;Precios', '1;Cacao;5', '2;Cacao;3')
    expect(column.open.drafts).toEqual(['table:M1 cacao PRECIO 5', 'table:M2 cacao PRECIO 3'])
    const label = await ratings('Mesita:;Mesita 3;', 'Producto;Precios;Calidad', 'Cacao;5;4')
    expect(label.open.drafts[0]).toBe('table:M3 cacao PRECIO 5')
  })

  it('asks about a question of a form whose words only resemble an indicator', async () => {
    const { open } = await ratings(
      'Marca temporal;Código;¿Qué tan fuerte es la demanda nacional? [Cacao]',
      '4/3/2026 9:12:01;PUB-01;5',
    )
    expect(open.questions).toEqual(['indicator Qué tan fuerte es la demanda nacional: DEM_NAC'])
  })

  it('reads one row an answer, a table turned round, and people across', async () => {
    const long = await ratings('Participante;Producto;Indicador;Calificación', 'PUB-01;Cacao;Precios;4')
    expect(long.open.drafts).toEqual(['member:PUB-01 cacao PRECIO 4'])
    const turned = await ratings('Producto;Cacao;Cacao', 'Indicador;Precios;Calidad', 'Puntaje;4;5')
    expect(turned.open.drafts).toEqual(['cacao PRECIO 4', 'cacao CALIDAD 5'])
    const people = await ratings('Pregunta;PUB-01;PUB-02', 'Demanda nacional [Cacao];5;4', 'Precios [Cacao];3;2')
    expect(people.open.drafts).toHaveLength(4)
    expect(people.open.drafts).toContain('member:PUB-02 cacao PRECIO 2')
  })

  it('finds the product of a whole table in its title', async () => {
    const { open } = await ratings('Producto: Cacao;', 'Criterio;Puntaje', 'Demanda nacional;4', 'Precios;2')
    expect([open.drafts, open.questions]).toEqual([['cacao DEM_NAC 4', 'cacao PRECIO 2'], []])
  })

  it('asks once whether a product written once holds for the rows under it', async () => {
    const rows = ['Cacao;Precios;4', ';Calidad;5', 'Café;Precios;2', ';Calidad;1']
    const { open, proposed } = await ratings('Producto;Indicador;Puntaje', ...rows)
    expect([open.questions, open.drafts]).toEqual([
      ['fill-down Producto: Cacao: repeat'],
      ['cacao PRECIO 4', 'cafe PRECIO 2'],
    ])
    expect(proposed.drafts).toEqual(['cacao PRECIO 4', 'cacao CALIDAD 5', 'cafe PRECIO 2', 'cafe CALIDAD 1'])
  })

  it('asks nothing of merged cells that the spreadsheet still knows', async () => {
    const rows = [
      ['Producto', 'MERCADO', null],
      [null, 'Demanda nacional', 'Precios'],
      ['Cacao', 5, 4],
    ]
    const source = await sourceOf(xlsx([{ name: 'Matriz', rows, merges: ['A1:A2', 'B1:C1'] }]), 'matriz.xlsx')
    const { open } = understood(source, 'ratings')
    expect([open.header, open.questions, open.drafts]).toEqual([[1, 2], [], ['cacao DEM_NAC 5', 'cacao PRECIO 4']])
  })

  it('asks which sheet is meant when nothing tells them apart, and takes all whose names do', async () => {
    const rows = [
      ['Producto', 'Precios'],
      ['Cacao', 4],
    ]
    const named = ['Mesita 1', 'Mesita 2'].map((name) => ({ name, rows }))
    const both = understood(await sourceOf(xlsx(named), 'm.xlsx'), 'ratings').open
    expect([both.questions, both.drafts]).toEqual([[], ['table:M1 cacao PRECIO 4', 'table:M2 cacao PRECIO 4']])
    const unnamed = ['Hoja1', 'Copia'].map((name) => ({ name, rows }))
    const asked = understood(
      await sourceOf(xlsx([...unnamed, { name: 'Leer', rows: [['Texto']] }]), 'm.xlsx'),
      'ratings',
    )
    expect([asked.open.questions, asked.open.drafts]).toEqual([['sheet Hoja1, Copia: Hoja1'], []])
    expect([asked.proposed.drafts, asked.open.left]).toEqual([['cacao PRECIO 4'], ['Leer']])
  })
})

describe('what people say twice, or cannot say', () => {
  it('asks which of two rows of one product or ticket holds, and takes neither meanwhile', async () => {
    const twice = await ratings('Producto;Demanda nacional', 'Cacao;4', 'Café;2', 'Cacao;5')
    expect([twice.open.questions, twice.open.drafts]).toEqual([
      ['repeated plenary cacao (2, 4): ?'],
      ['cafe DEM_NAC 2'],
    ])
    const ticket = await ratings('Código;Demanda nacional [Cacao];Precios [Cacao]', 'PUB-01;5;3', 'PUB-01;5;2')
    expect([ticket.open.questions, ticket.open.drafts]).toEqual([
      ['repeated PUB-01 (2, 3): ?'],
      ['member:PUB-01 cacao DEM_NAC 5'],
    ])
  })

  it('asks about answers that a survey’s reviewers turned down', async () => {
    const { open, proposed } = await ratings(
      'codigo;Precios: Cacao;_validation_status',
      'PUB-01;4;Approved',
      'PUB-02;5;Not approved',
    )
    expect(open.questions).toEqual(['status Not approved: left-out'])
    expect([open.drafts, proposed.drafts]).toEqual([['member:PUB-01 cacao PRECIO 4'], ['member:PUB-01 cacao PRECIO 4']])
  })

  it('refuses a tally of hands in those words', async () => {
    const { open } = await ratings('Producto;Indicador;1;2;3;4;5', 'Cacao;Precios;0;2;3;12;5')
    expect([open.drafts, open.refused]).toEqual([[], ['rating-tally']])
  })

  it('reads a cross under a word once the words are agreed', async () => {
    const { open, proposed } = await ratings(
      'Producto;Criterio;Bajo;Medio;Alto',
      'Cacao;Precios;;;✔',
      'Café;Precios;x;;',
    )
    expect([open.questions, open.drafts]).toEqual([['word Bajo: 2', 'word Alto: 4'], []])
    expect(proposed.drafts).toEqual(['cacao PRECIO 4', 'cafe PRECIO 2'])
  })

  it('lets nothing in while decimal commas may have parted rows that look whole', async () => {
    const { open, proposed } = await ratings('Producto,Demanda nacional,Precios', 'Cacao,3,5,4', 'Café,2,3')
    expect([open.drafts, open.questions]).toEqual([[], ['parted-rows Cacao, 3, 5, 4: leave-rows']])
    expect(proposed.refused).toEqual(['row-too-long'])
  })

  it('takes an alias that a person gave before without asking again', async () => {
    const source = await sourceOf(new TextEncoder().encode('Producto;Precios\nLeche;4\n'), 'hoja.csv')
    const { open } = understood(source, 'ratings', '13', { product: new Map([['leche', 'leche-y-lacteos']]) })
    expect([open.questions, open.drafts]).toEqual([[], ['leche-y-lacteos PRECIO 4']])
  })

  it('reads headings in the program’s other language', async () => {
    const { open } = await ratings('Product;National demand;Prices', 'Cacao;4;5')
    expect([open.questions, open.drafts]).toEqual([[], ['cacao DEM_NAC 4', 'cacao PRECIO 5']])
  })
})
