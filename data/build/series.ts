/** One row of raw/indicators.csv. */
export type Row = Readonly<
  Record<'province_code' | 'product' | 'indicator' | 'value' | 'unit' | 'year' | 'source' | 'trust' | 'note', string>
>

/** How a measured series becomes a sub-indicator: which rows, whose province, in what unit, with what said beside it. */
export interface Mapping {
  readonly sub: string
  readonly indicator: string
  /** 'own': the candidate's province; 'EC': one national value for every province. */
  readonly level: 'own' | 'EC'
  readonly unit: string
  readonly note: (row: Row) => string
  readonly fits?: (row: Row) => boolean
}

const SHARE_OF: Readonly<Record<string, string>> = {
  '% of national production': 'Parte de la producción nacional.',
  '% of national herd': 'Parte del número nacional de cabezas, no de la producción.',
  '% of national planted area': 'Parte de la superficie plantada del país en 2021, no de la producción.',
  '% of pairs made in Ecuador':
    'Parte de los pares hechos en el país, cifra gremial de 2016; otra nota de prensa dice 80 %.',
}

const WORLD: Readonly<Record<string, string>> = {
  'beef and veal': 'carne de res y ternera',
  pigmeat: 'carne de cerdo',
  'poultry meat': 'carne de aves',
  sheepmeat: 'carne ovina',
  'cheese (proxy of dairy)': 'queso, en lugar del grupo de lácteos',
  rice: 'arroz',
  wheat: 'trigo',
  '': 'huevos, proyección a 2050 publicada en 2012',
}

const priceSeries = (row: Row): string =>
  row.note.replace('MAG product: ', '').replace(' (processed panela, not cane)', '')

export const MAPPINGS: readonly Mapping[] = [
  {
    sub: 'VO1',
    indicator: 'participacion_nacional_pct',
    level: 'own',
    unit: '%',
    note: ({ source, unit }) =>
      source === 'W-CAMORO'
        ? 'Parte de la producción nacional, cifra gremial citada en una carta de lector.'
        : (SHARE_OF[unit] ?? ''),
  },
  {
    sub: 'CO1',
    indicator: 'rendimiento_relativo',
    level: 'own',
    unit: 'índice',
    note: ({ product }) =>
      `${product.startsWith('Leche') ? 'Litros por vaca ordeñada' : 'Toneladas por hectárea cosechada'} sobre el promedio nacional. Un solo año; la definición pide tres.`,
  },
  {
    sub: 'CO3',
    indicator: 'coeficiente_localizacion',
    level: 'own',
    unit: 'índice',
    note: () => 'Coeficiente de localización de la superficie cosechada entre 38 cultivos.',
  },
  {
    sub: 'VA1',
    indicator: 'procesada_en_finca_pct',
    level: 'own',
    unit: '%',
    note: () =>
      'Leche procesada en la finca: mínimo de lo que se transforma en la provincia; falta la que procesan las plantas.',
  },
  {
    sub: 'DN2',
    indicator: 'dependencia_importaciones_pct',
    level: 'EC',
    unit: '%',
    note: () => 'Parte importada de la oferta interna del país. Si se puede reemplazar lo juzga la mesa.',
  },
  {
    sub: 'PF1',
    indicator: 'crecimiento_mundial_proyectado_pct',
    level: 'EC',
    unit: '% anual',
    note: ({ note }) => `Mundo, producción igual a consumo: ${WORLD[note] ?? note}.`,
  },
  {
    sub: 'PR3_P',
    indicator: 'precio_productor_usd_kg',
    level: 'EC',
    unit: 'USD/kg',
    note: (row) => `Promedio nacional del año, serie «${priceSeries(row)}».`,
  },
  {
    sub: 'EX1',
    indicator: 'participacion_productor_fob_pct',
    level: 'EC',
    unit: '% del precio FOB',
    note: () =>
      'Parte del precio de exportación (FOB) que recibe el productor; no es el precio que paga el consumidor.',
  },
  {
    sub: 'DI3',
    indicator: 'mercados_destino',
    level: 'EC',
    unit: 'número',
    // One per cent of exports under 10 million is less than the 100 thousand dollars the definition asks for.
    fits: ({ product }) => ['Banano', 'Cacao', 'Café', 'Fréjol seco', 'Piña', 'Plátano', 'Arroz'].includes(product),
    note: () =>
      'Países con al menos 1 % del valor exportado: todos pasan de 100 mil USD; puede haber otros más pequeños.',
  },
  {
    sub: 'DI3',
    indicator: 'paises_destino',
    level: 'EC',
    unit: 'número',
    note: () => 'Todos los países de destino, sin mínimo de compra; cifra gremial citada por la prensa.',
  },
  {
    sub: 'RI1',
    indicator: 'superficie_perdida_pct',
    level: 'EC',
    unit: '%',
    note: () => 'Promedio nacional de un año; la definición pide la provincia y cinco años.',
  },
]
