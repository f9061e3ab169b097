import { describe, expect, it } from 'vitest'
import { ofText } from './mesa'

describe('lists of people', () => {
  const members = (...lines: readonly string[]) => ofText(lines.join('\n'), 'members')

  it('keeps the codes of a list, and refuses those that are registered', async () => {
    const { open } = await members('Código;Segmento', 'PUB-30;Públicos', 'PUB-01;Públicos', 'PRI-40;Sector privado')
    expect([open.drafts, open.refused, open.questions]).toEqual([['PUB-30 pub', 'PRI-40 pri'], ['member-repeated'], []])
  })

  it('finds the list under its titles and keeps no number of an identity card', async () => {
    const { open } = await members(
      'LISTA DE ASISTENCIA;;;;;',
      'No.;Nombre;Cédula;Organización;Sector;Firma',
      '1;Ana;0101;GAD;Público;',
      '2;Luis;0102;Asoc;EPS;',
    )
    expect(open.drafts).toEqual(['PUB-13 pub', 'EPS-17 eps'])
    expect(open.left).toContain('Cédula')
  })

  it('asks once about each word for a sector that may be several', async () => {
    const { open, proposed } = await members('Participante;Actor', 'Ana;Publico', 'Luis;Prvados', 'Eva;ONG', 'Leo;GAD')
    expect(open.questions).toEqual(['segment Prvados: pri', 'segment ONG: ?', 'segment GAD: pub'])
    expect(proposed.drafts).toEqual(['PUB-13 pub', 'PRI-15 pri', 'PUB-14 pub'])
  })

  it('asks whether codes say the segment when no column does, and reads ticks under segments', async () => {
    const codes = await members('Código', 'PUB-30', 'PRI-40')
    expect([codes.open.questions, codes.open.drafts]).toEqual([['segment PUB-…: pub', 'segment PRI-…: pri'], []])
    const ticks = await members('Nombre;Público;Privado;EPS', 'Ana;X;;', 'Luis;;X;')
    expect([ticks.open.drafts, ticks.open.questions]).toEqual([['PUB-13 pub', 'PRI-15 pri'], []])
  })
})

describe('lists of candidates', () => {
  const candidates = (...lines: readonly string[]) => ofText(lines.join('\n'), 'candidates')

  it('takes numbering off names and refuses those already proposed', async () => {
    const { open } = await candidates(
      'N°;Producto;Cantón;Cadena',
      '1;1. Pitahaya;Portoviejo;Frutas',
      '2;2. Tilapia;Chone, Tosagua;Acuicultura',
      '3;Cacao;Chone;Cacao',
    )
    expect(open.drafts).toEqual(['Pitahaya Frutas 1301', 'Tilapia Acuicultura 1303,1315'])
    expect(open.refused).toEqual(['product-repeated'])
  })

  it('reads cantons by ticks, both columns of a cuadro, and only rows of the own province', async () => {
    const ticks = await candidates('Producto;Portoviejo;Chone;Tosagua', 'Pitahaya;X;;X')
    expect(ticks.open.drafts).toEqual(['Pitahaya 1301,1315'])
    const both = await candidates('Cantón;Productos reales;Productos potenciales', 'Chone;Naranja;Mandarina')
    expect(both.open.drafts).toEqual(['Naranja 1303', 'Mandarina 1303'])
    const own = await candidates('Provincia;Producto', 'Manabí;Pitahaya', 'Guayas;Arroz')
    expect([own.open.drafts, own.open.notes]).toEqual([['Pitahaya'], ['rows-of-other-province']])
  })

  it('asks about cantons that it does not know', async () => {
    const { open, proposed } = await candidates('Producto;Cantón', 'Pitahaya;Portovejo', 'Tilapia;Quito')
    expect([open.questions, open.drafts]).toEqual([['canton Portovejo: 1301', 'canton Quito: ?'], []])
    expect(proposed.drafts).toEqual(['Pitahaya 1301'])
  })
})

describe('judgements of pairs', () => {
  const judgements = (...lines: readonly string[]) => ofText(lines.join('\n'), 'judgements')

  it('reads one row a comparison, with the pair in a column or its things in two', async () => {
    const pair = await judgements('Boleta;Par;Valor', 'PUB-01;Mercado vs Producción;3', 'PUB-01;Mercado - Valor;1/3')
    expect(pair.open.questions).toEqual([
      'dimension Producción: PRO',
      'dimension Valor: VAL',
      'direction Valor: 3: as-written',
    ])
    expect(pair.proposed.drafts).toEqual(['PUB-01 MER PRO 3', 'PUB-01 MER VAL -3'])
    const two = await judgements(
      'Código;Criterio A;Criterio B;Más importante;Escala',
      'PUB-01;Demanda nacional;Precios;B;3',
      'PUB-01;Demanda nacional;Demanda internacional;A;5',
    )
    expect(two.proposed.drafts).toEqual(['PUB-01 DEM_NAC PRECIO -3', 'PUB-01 DEM_NAC DEM_INT 5'])
  })

  it('reads the matrix of one person, and refuses by cell the halves that contradict each other', async () => {
    const rows = ['MER;1;3;5', 'PRO;1/3;1;2', 'VAL;1/5;0,5;1']
    const right = await judgements('Boleta: PUB-01;;;', ';MER;PRO;VAL', ...rows)
    expect(right.proposed.drafts).toEqual(['PUB-01 MER PRO 3', 'PUB-01 MER VAL 5', 'PUB-01 PRO VAL 2'])
    const wrong = await judgements('Boleta: PUB-01;;;', ';MER;PRO;VAL', 'MER;1;3;5', 'PRO;1/2;1;2', 'VAL;1/5;0,5;1')
    expect(wrong.proposed.drafts).toEqual(['PUB-01 MER VAL 5', 'PUB-01 PRO VAL 2'])
    expect(wrong.proposed.refused).toEqual(['judgement-contradicts'])
  })

  it('asks what a matrix without headings compares, when several things are as many', async () => {
    const { open } = await judgements('1;3;5', '1/3;1;2', '1/5;1/2;1')
    expect([open.questions, open.drafts]).toEqual([['dimension 3 × 3: ?'], []])
    const four = await judgements('Boleta: PUB-01;;;', '1;2;3;1', '1/2;1;2;1/2', '1/3;1/2;1;1/3', '1;2;3;1')
    expect(four.open.questions[0]).toBe('dimension 4 × 4: MER')
    expect(four.proposed.drafts).toHaveLength(6)
    expect(four.proposed.drafts[2]).toBe('PUB-01 DEM_NAC PRECIO 1')
  })

  it('refuses a number between two ratios, and asks about a scale with a zero', async () => {
    const between = await judgements('Código;MER_PRO;MER_VAL', 'PUB-01;3;0,4')
    expect([between.proposed.drafts, between.proposed.refused]).toEqual([['PUB-01 MER PRO 3'], ['judgement-between']])
    const signed = await judgements('codigo,MER_PRO,MER_VAL,PRO_VAL', 'PUB-01,0,-8,3')
    expect([signed.open.drafts, signed.open.questions[0]]).toEqual([[], 'scale -8–3: ±8'])
    expect(signed.proposed.drafts).toEqual(['PUB-01 MER PRO 1', 'PUB-01 MER VAL -9', 'PUB-01 PRO VAL 4'])
  })

  it('asks nothing of words that say which of the two they favour', async () => {
    const rows = ['PUB-01;Mucho más la primera', 'PUB-02;Igual', 'PUB-03;No sé', 'PUB-04;Un poco más la segunda']
    const { open } = await judgements('Código;Mercado / Producción y competitividad', ...rows)
    expect([open.questions, open.drafts]).toEqual([
      [],
      ['PUB-01 MER PRO 7', 'PUB-02 MER PRO 1', 'PUB-03 MER PRO SD', 'PUB-04 MER PRO -3'],
    ])
  })
})

describe('weights', () => {
  const weights = (...lines: readonly string[]) => ofText(lines.join('\n'), 'weights')

  it('takes fractions that sum to one, and asks about points that sum to neither', async () => {
    const fractions = await weights('Indicador;Peso', 'Demanda nacional;0,5', 'Precios;0,5')
    expect([fractions.open.questions, fractions.open.drafts]).toEqual([[], ['DEM_NAC 500000', 'PRECIO 500000']])
    const points = await weights('Indicador;Puntos', 'Demanda nacional;20', 'Precios;15', 'Calidad;10')
    expect([points.open.questions, points.open.drafts]).toEqual([['scale suma 45: share'], []])
    expect(points.proposed.drafts).toEqual(['DEM_NAC 444444', 'PRECIO 333333', 'CALIDAD 222222'])
  })

  it('says of per cents that do not sum to a hundred, and changes none', async () => {
    const { open } = await weights('Indicador;Ponderación (%)', 'Demanda nacional;50', 'Precios;47')
    expect([open.drafts, open.notes]).toEqual([['DEM_NAC 500000', 'PRECIO 470000'], ['weights-sum']])
  })

  it('reads ballots of a hundred points, weights across, and a matrix’s own column of weights', async () => {
    const ballots = await weights('Código;Demanda nacional;Precios', 'PUB-01;70;30', 'PUB-02;40;60')
    expect(ballots.open.drafts).toContain('PUB-02 PRECIO 600000')
    const across = await weights('Criterio;Demanda nacional;Precios', 'Peso;70%;30%')
    expect(across.open.drafts).toEqual(['DEM_NAC 700000', 'PRECIO 300000'])
    const matrix = await weights('Criterio;Peso;Cacao', 'Mercado;100%;', 'Demanda nacional;60%;5', 'Precios;40%;4')
    expect([matrix.open.drafts, matrix.open.left]).toEqual([
      ['DEM_NAC 600000', 'PRECIO 400000'],
      ['Cacao', 'Mercado'],
    ])
  })

  it('asks which of two weights of one indicator holds, and takes no order for weights', async () => {
    const twice = await weights('Indicador;Peso', 'Precio;50%', 'Precios;50%')
    expect([twice.open.questions, twice.proposed.drafts]).toEqual([['repeated PRECIO: ?'], []])
    const order = await weights('Indicador;Orden', 'Demanda nacional;1', 'Precios;2')
    expect([order.proposed.drafts, order.open.refused]).toEqual([[], ['table-not-understood']])
  })
})
