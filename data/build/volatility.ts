import { rowsOf } from './rows'

/** The price series that stands for each product; products without a series of enough months are left out. */
const SERIES: Readonly<Record<string, string>> = {
  Arroz: 'Arroz Cáscara',
  'Arveja tierna': 'Arveja Tierna en Vaina',
  Banano: 'Banano Cavendish',
  Brócoli: 'Brócoli',
  Cacao: 'Cacao CCN51 Almendra Seca',
  Café: 'Café Arábigo Grano Oro',
  'Carne de cerdo': 'Cerdo en Pie para Faenamiento',
  'Carne de pollo': 'Pollo en Pie',
  'Caña de azúcar (azúcar)': 'Caña de Azúcar Tallo Fresco',
  'Caña de azúcar (otros usos: panela, alcohol)': 'Panela Granulada',
  'Cebolla colorada': 'Cebolla Colorada Seca y Limpia de Primera',
  Frutilla: 'Frutilla',
  'Fréjol tierno': 'Fréjol Rojo Tierno en Vaina',
  Huevos: 'Huevo Mediano',
  'Leche y lácteos': 'Leche Cruda',
  Limón: 'Limón',
  'Maíz duro seco': 'Maíz Duro Seco',
  'Maíz suave choclo': 'Maíz Suave Choclo',
  Maracuyá: 'Maracuyá',
  Mora: 'Mora',
  Naranja: 'Naranja',
  Naranjilla: 'Naranjilla Híbrida',
  'Palma africana': 'Palma de Aceite',
  Palmito: 'Palmito',
  Papa: 'Papa Superchola',
  Pitahaya: 'Pitahaya',
  Piña: 'Piña MD-2',
  Plátano: 'Plátano Barraganete',
  'Tomate de árbol': 'Tomate de Árbol',
  'Tomate riñón': 'Tomate Riñón de Invernadero',
  Yuca: 'Yuca Bolona Blanca',
}

/** Fewer months than this of the 36 say too little about volatility. */
const ENOUGH_MONTHS = 24

export interface Volatility {
  readonly series: string
  readonly months: number
  /** Sample standard deviation over the mean, in %, of the price in the unit it was reported in. */
  readonly cv: number
}

/**
 * Coefficient of variation of the monthly national producer price, June 2022 to May 2025, nominal and with its
 * season and trend in it. Two reports of one month are averaged. The reported unit is used, not the price per kilo,
 * which the source rounds to cents.
 */
export function volatilities(): ReadonlyMap<string, Volatility> {
  const rows = rowsOf<'year' | 'month' | 'product' | 'usd'>('raw/producer_prices.csv')
  return new Map(
    Object.entries(SERIES).flatMap(([product, series]) => {
      const reports = rows.filter((row) => row.product === series)
      const months = [...new Set(reports.map(monthOf))]
      const prices = months.map((month) =>
        mean(reports.filter((row) => monthOf(row) === month).map(({ usd }) => Number(usd))),
      )
      return prices.length < ENOUGH_MONTHS ? [] : [[product, { series, months: prices.length, cv: variation(prices) }]]
    }),
  )
}

const monthOf = ({ year, month }: Readonly<Record<'year' | 'month', string>>): string => `${year} ${month}`

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function variation(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0)
  return (100 * Math.sqrt(squares / (values.length - 1))) / middle
}
