import { describe, expect, it } from 'vitest'
import { stored, understood } from './mesa'

const nothingAsked: readonly string[] = []

describe('what people bring, file by file', () => {
  it('01: asks once about a scale of 1 to 10, and converts it by the rule it says', async () => {
    const { open, proposed } = understood(await stored('01-escala-1-10.csv'), 'ratings')
    expect(open.drafts).toEqual([])
    expect(open.questions).toEqual(['scale 2–10: 1-10'])
    expect(proposed.drafts).toEqual([
      'cacao DEM_NAC 5',
      'cacao PRECIO 5',
      'cafe DEM_NAC 4',
      'cafe PRECIO 4',
      'mani DEM_NAC 2',
      'mani PRECIO 2',
      'limon DEM_NAC 1',
      'limon PRECIO 3',
    ])
  })

  it('02: asks whether a sheet that never passes 3 is on a scale of 1 to 3', async () => {
    const { open, proposed } = understood(await stored('02-escala-1-3-silenciosa.csv'), 'ratings')
    expect(open.drafts).toEqual([])
    expect(open.questions).toEqual(['scale 1–3: 1-3'])
    expect(proposed.drafts.slice(3, 6)).toEqual(['cafe DEM_NAC 3', 'cafe PRECIO 5', 'cafe CALIDAD 1'])
  })

  it('03: lists each word for a level once, and knows what "No sabe" is', async () => {
    const { open, proposed } = understood(await stored('03-palabras.csv'), 'ratings')
    expect(open.questions).toEqual([
      'word Muy alto: 5',
      'word Alto: 4',
      'word Medio: 3',
      'word Bajo: 2',
      'word Muy bajo: 1',
    ])
    expect(open.drafts).toEqual(['mani PRECIO SD'])
    expect(proposed.drafts).toEqual([
      'cacao DEM_NAC 5',
      'cacao PRECIO 4',
      'cafe DEM_NAC 3',
      'cafe PRECIO 2',
      'mani DEM_NAC 1',
      'mani PRECIO SD',
    ])
  })

  it('04: reads the figure before its word without a question', async () => {
    const { open } = understood(await stored('04-numero-con-palabra.csv'), 'ratings')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.drafts).toEqual(['cacao DEM_NAC 5', 'cacao PRECIO 4', 'cafe DEM_NAC 3', 'cafe PRECIO 2'])
  })

  it('05: reads criteria down and products across, and leaves weights and totals by name', async () => {
    const { open } = understood(await stored('05-matriz-transpuesta.csv'), 'ratings')
    expect(open.orientation).toBe('products-across')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.left).toEqual(['Total · 37% · 4,1 · 4,0', 'Peso'])
    expect(open.drafts).toEqual([
      'cacao DEM_NAC 5',
      'cafe DEM_NAC 4',
      'mani DEM_NAC 3',
      'cacao PRECIO 4',
      'cafe PRECIO 3',
      'mani PRECIO 2',
      'cacao CALIDAD 3',
      'cafe CALIDAD 5',
      'mani CALIDAD 1',
    ])
  })

  it.each(['06-formulario-cuadricula.csv', '07-kobo-ancho.csv'])(
    '%s: reads one row a person and one column a pair without a question',
    async (name) => {
      const { open } = understood(await stored(name), 'ratings')
      expect(open.orientation).toBe('people-down')
      expect(open.questions).toEqual(nothingAsked)
      expect([...open.drafts].sort()).toEqual([
        'member:PUB-01 cacao DEM_NAC 5',
        'member:PUB-01 cacao PRECIO 3',
        'member:PUB-01 cafe DEM_NAC 4',
        'member:PUB-01 cafe PRECIO 2',
        'member:PUB-02 cacao DEM_NAC 4',
        'member:PUB-02 cacao PRECIO 2',
        'member:PUB-02 cafe DEM_NAC 4',
        'member:PUB-02 cafe PRECIO 2',
      ])
    },
  )

  it('08 and 09: read a header of two rows, and a corner left blank', async () => {
    for (const [name, header] of [
      ['08-encabezado-combinado.csv', [1, 2]],
      ['09-sin-encabezado-de-producto.csv', [1]],
    ] as const) {
      const { open } = understood(await stored(name), 'ratings')
      expect(open.header).toEqual(header)
      expect(open.questions).toEqual(nothingAsked)
      expect(open.drafts).toEqual(['cacao DEM_NAC 5', 'cacao PRECIO 4', 'cafe DEM_NAC 4', 'cafe PRECIO 3'])
    }
  })

  it('10: asks which indicator each short heading is, with the nearest proposed', async () => {
    const { open, proposed } = understood(await stored('10-indicadores-abreviados.csv'), 'ratings')
    expect(open.questions).toEqual([
      'indicator Demanda nac.: DEM_NAC',
      'indicator Dem. internacional: DEM_INT',
      'indicator Valor agregado: VALAGR',
      'indicator Excedentes: EXCED',
    ])
    expect(open.drafts).toEqual(['cacao PRECIO 3', 'cafe PRECIO 2'])
    expect(proposed.drafts).toHaveLength(10)
    expect(proposed.drafts).toContain('cafe EXCED 5')
  })

  it('11: asks once about each name of another source, however many rows it has', async () => {
    const { open, proposed } = understood(await stored('11-nombres-de-otra-fuente.csv'), 'ratings')
    expect(open.questions).toEqual([
      'product Leche: leche-y-lacteos',
      'product Maíz duro: maiz-duro-seco',
      'product CACAO (almendra seca): cacao',
    ])
    expect(open.drafts).toEqual(['limon DEM_NAC 2'])
    expect(proposed.drafts).toEqual([
      'leche-y-lacteos DEM_NAC 4',
      'maiz-duro-seco DEM_NAC 3',
      'cacao DEM_NAC 5',
      'limon DEM_NAC 2',
    ])
  })

  it('12: fills up rows whose last cells a spreadsheet left out', async () => {
    const { open } = understood(await stored('12-separadores-recortados.csv'), 'ratings')
    expect([open.questions, open.refused, open.left]).toEqual([[], [], ['Observaciones']])
    expect(open.drafts).toHaveLength(8)
  })

  it('13: keeps the reason of a row for each of its ratings', async () => {
    const { open } = understood(await stored('13-razon-en-hoja-ancha.csv'), 'ratings')
    expect(open.drafts).toContain('cacao DEM_NAC 4 dos exportadoras compran todo el año')
    expect(open.drafts).toContain('mani PRECIO 2 precio cae en cosecha')
  })

  it('14 and 15: read one row a rating, under a heading or by a cross', async () => {
    const long = understood(await stored('14-largo-con-otros-titulos.csv'), 'ratings').open
    expect([long.drafts, long.questions]).toEqual([['cacao PRECIO 4', 'mani PRECIO 2'], []])
    const crosses = understood(await stored('15-cruces-y-conteo.csv'), 'ratings').open
    expect([crosses.drafts, crosses.questions]).toEqual([['cacao PRECIO 4', 'cafe PRECIO 2'], []])
  })

  it('16: has one dictionary for what nobody knows and what nobody wrote', async () => {
    const { open } = understood(await stored('16-no-sabe.csv'), 'ratings')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.drafts).toEqual(['cacao DEM_NAC SD', 'cacao PRECIO 4', 'cafe DEM_NAC SD', 'mani PRECIO SD'])
  })

  it('17: takes signs off where the unit has them', async () => {
    const { open } = understood(await stored('17-porcentaje-y-moneda.csv'), 'data')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.drafts).toEqual(['cacao VO1 8.5', 'mani VO1 31.2', 'cacao PR3_P 2.1', 'mani PR3_P 1.05'])
  })

  it('18: asks whether a share kept as a fraction is a percentage', async () => {
    const { open, proposed } = understood(await stored('18-fraccion-por-porcentaje.csv'), 'data')
    expect(open.drafts).toEqual([])
    expect(open.questions).toEqual(['fraction Parte de la producción nacional: times-hundred'])
    expect(proposed.drafts).toEqual(['cacao VO1 8.5', 'mani VO1 31.2'])
  })

  it('19: refuses tonnes where a percentage is wanted, once for the column', async () => {
    const { open, proposed } = understood(await stored('19-unidad-distinta.csv'), 'data')
    expect([open.refused, open.drafts, proposed.drafts]).toEqual([['unit-differs'], [], []])
  })

  it('20: asks once which of several years is meant', async () => {
    const { open, proposed } = understood(await stored('20-varios-anios.csv'), 'data')
    expect([open.questions, open.drafts]).toEqual([['year 2022, 2023, 2024: last'], []])
    expect(proposed.drafts).toEqual(['cacao VO1 8.5 2024'])
  })

  it('21: keeps both header rows of an official table, picks the own province and offers the sum of its parts', async () => {
    const { open, proposed } = understood(await stored('21-espac-dos-encabezados.csv'), 'data')
    expect(open.header).toEqual([1, 2])
    expect(open.drafts).toEqual([])
    expect(open.questions).toContain('sub PRODUCCIÓN (Tm): ?')
    expect(open.questions).toContain('product 21-espac-dos-encabezados: ?')
    expect(proposed.questions).toContain('sum Manabí · PRODUCCIÓN (Tm): Solo + Asociado: sum')
    expect(proposed.drafts).toEqual([])
  })

  it('22: proposes product and sub-indicator of monthly prices, and asks how months become one value', async () => {
    const { open, proposed } = understood(await stored('22-precios-mag.csv'), 'data')
    expect(open.questions).toEqual([
      'sub PP_PONDERADO_USD_KG: PR3_P',
      'product Cacao Fino de Aroma Almendra Seca: cacao',
      'period 2024-11 – 2024-12: mean-12',
    ])
    expect(open.drafts).toEqual([])
    expect(proposed.drafts).toEqual(['cacao PR3_P 6.995 2024'])
  })

  it('23: gives codes to an attendance list, keeps no name, and asks only about civil society', async () => {
    const { open, proposed } = understood(await stored('23-lista-de-asistencia.csv'), 'members')
    expect(open.questions).toEqual(['segment Sociedad civil: com'])
    expect(open.drafts).toEqual(['PUB-13 pub', 'EPS-17 eps', 'PRI-15 pri'])
    expect(proposed.drafts).toEqual(['PUB-13 pub', 'EPS-17 eps', 'PRI-15 pri', 'COM-11 com'])
    expect(open.left).toContain('Nombres y apellidos')
  })

  it('24: reads judgements in each way they are written, once the direction of the first one is agreed', async () => {
    const { open, proposed } = understood(await stored('24-comparaciones-ahp.csv'), 'judgements', '10')
    expect(open.questions).toEqual(['direction MER_PRO: 3: as-written'])
    expect(open.drafts).toEqual([])
    expect(open.notes).toEqual(['decimals-rejoined', 'judgements-rounded'])
    expect(proposed.drafts).toEqual([
      'PUB-01 MER PRO 3',
      'PUB-01 MER VAL -3',
      'PUB-01 PRO VAL -5',
      'PUB-02 MER PRO -2',
      'PUB-02 MER VAL -3',
      'PUB-02 PRO VAL 2',
    ])
  })

  it('25: reads weights in per cent as millionths', async () => {
    const { open } = understood(await stored('25-pesos-directos.csv'), 'weights')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.drafts).toEqual([
      'DEM_NAC 150000',
      'DEM_INT 120000',
      'PERSP 100000',
      'PRECIO 100000',
      'CALIDAD 80000',
      'COMPET 120000',
      'VOLUMEN 130000',
      'VALAGR 120000',
      'EXCED 80000',
    ])
  })

  it('26: parts lists of cantons, and knows what all of them are', async () => {
    const { open } = understood(await stored('26-cantones-con-y.csv'), 'candidates')
    expect(open.questions).toEqual(nothingAsked)
    expect(open.drafts.slice(0, 2)).toEqual(['Pitahaya 1301,1313', 'Sandía 1312,1315'])
    expect(open.drafts[2]?.split(',')).toHaveLength(22)
  })

  it('27: asks once whether a canton written once holds for the rows under it', async () => {
    const { open, proposed } = understood(await stored('27-celdas-combinadas-hacia-abajo.csv'), 'candidates')
    expect(open.questions).toEqual(['fill-down Cantón: Portoviejo: repeat'])
    expect(open.drafts).toEqual(['Pitahaya 1301', 'Naranja 1303'])
    expect(proposed.drafts).toEqual(['Pitahaya 1301', 'Sandía 1301', 'Naranja 1303', 'Yuca 1303'])
  })

  it('28: takes no row of answers for a header, and says that there is no table of ratings', async () => {
    const { open } = understood(await stored('28-encabezado-dentro-de-los-datos.csv'), 'ratings')
    expect([open.drafts, open.questions, open.refused]).toEqual([[], [], ['table-not-understood']])
  })

  it('29: unwraps rows that were saved as one quoted cell each, and says so', async () => {
    const { open } = understood(await stored('29-fila-entera-entre-comillas.csv'), 'ratings')
    expect(open.notes).toEqual(['rows-unwrapped'])
    expect(open.drafts).toEqual(['cacao PRECIO 4', 'cacao CALIDAD 5', 'mani PRECIO 3', 'mani CALIDAD 2'])
  })

  it('30: reads the table of a page that is named .xls', async () => {
    const { open } = understood(await stored('30-html-con-nombre-xls.xls'), 'ratings')
    expect([open.drafts, open.questions]).toEqual([['cacao PRECIO 4'], []])
  })

  it('33: reads one rating that stands alone', async () => {
    const { open } = understood(await stored('33-importar-borra-razones.csv'), 'ratings')
    expect([open.drafts, open.questions]).toEqual([['platano DEM_NAC 3'], []])
  })

  it.each(['1-etiquetas.csv', '2-xml-con-grupos.xlsx', '3-odk-central.csv'])(
    '%s: reads a survey export, asking only about the indicator that the mesa does not use',
    async (name) => {
      const { open, proposed } = understood(await stored(name), 'ratings')
      expect(open.questions).toHaveLength(1)
      expect(open.questions[0]).toMatch(/^indicator empleo: EMPLEO$/i)
      expect(open.drafts).toHaveLength(11)
      expect([...proposed.drafts].sort()).toEqual(
        [
          'member:PUB-01 cacao DEM_NAC 5 Hay comprador; paga "bien"\nen Chone',
          'member:PUB-01 cacao PRECIO 3 Hay comprador; paga "bien"\nen Chone',
          'member:PUB-01 cacao EMPLEO SD Hay comprador; paga "bien"\nen Chone',
          'member:PUB-01 platano DEM_NAC 4',
          'member:PUB-01 platano PRECIO 2',
          'member:PUB-01 platano EMPLEO 3',
          'member:PRI-02 cacao DEM_NAC 4',
          'member:PRI-02 cacao PRECIO 4',
          'member:PRI-02 cacao EMPLEO 2',
          'member:PRI-02 platano DEM_NAC 5',
          'member:EPS-11 cacao DEM_NAC 3',
          'member:EPS-11 cacao PRECIO 2',
          'member:EPS-11 cacao EMPLEO 5',
          'member:EPS-11 platano DEM_NAC 2 =SUMA es solo texto',
          'member:EPS-11 platano PRECIO 1 =SUMA es solo texto',
          'member:EPS-11 platano EMPLEO 4 =SUMA es solo texto',
        ].sort(),
      )
      const judged = understood(await stored(name), 'judgements')
      expect(judged.open.questions).toEqual(open.questions)
      expect(judged.proposed.drafts).toEqual([
        'PUB-01 DEM_NAC PRECIO 3',
        'PUB-01 DEM_NAC EMPLEO 1',
        'PUB-01 PRECIO EMPLEO -5',
        'PRI-02 DEM_NAC PRECIO 7',
        'PRI-02 PRECIO EMPLEO SD',
        'EPS-11 DEM_NAC PRECIO -9',
        'EPS-11 DEM_NAC EMPLEO -3',
        'EPS-11 PRECIO EMPLEO 1',
      ])
    },
  )
})
