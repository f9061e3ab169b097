import type { SegmentId } from '../../../src/domain/ids'
import { id } from '../../../src/domain/ids'

/**
 * How far each of the thirteen provinces has come. Which thirteen is our choice, for teaching: it is not the list of
 * any stage of the programme, which was never published.
 */
export type Stage = 'picked' | 'rating' | 'weighed' | 'weighing' | 'listed' | 'empty'

export interface Plan {
  readonly province: string
  readonly stage: Stage
  /** People at the mesa, by segment in the order of SEGMENT_ORDER. */
  readonly people: readonly [number, number, number, number, number]
  /** How many tables hand in a full sheet. */
  readonly sheets: number
  /** What the invented mesa leans to, in levels of the scale. Products not named: 0. */
  readonly leanings: Readonly<Record<string, number>>
  /** True when the mesa picks the first and the third, with its reason. */
  readonly departs: boolean
}

export const SEGMENT_ORDER: readonly SegmentId[] = ['pub', 'pri', 'eps', 'aca', 'com'].map((code) => id(code))

const blank = { people: [0, 0, 0, 0, 0], sheets: 0, leanings: {}, departs: false } as const

export const PLANS: readonly Plan[] = [
  {
    province: '12',
    stage: 'picked',
    people: [10, 12, 13, 6, 8],
    sheets: 6,
    leanings: {
      cacao: 0.8,
      banano: 0.5,
      'maiz-duro-seco': 0.3,
      arroz: -0.2,
      soya: -0.3,
      'palma-africana': -0.7,
      caucho: -0.6,
      tabaco: -0.6,
    },
    departs: false,
  },
  {
    province: '10',
    stage: 'picked',
    people: [8, 7, 12, 5, 8],
    sheets: 5,
    leanings: {
      cafe: 0.25,
      aguacate: 0.8,
      'frejol-tierno': 0.1,
      granadilla: 0.6,
      'leche-y-lacteos': 0.1,
      'tomate-de-arbol': 0.3,
    },
    departs: true,
  },
  {
    province: '13',
    stage: 'rating',
    people: [12, 14, 16, 8, 10],
    sheets: 5,
    leanings: {
      cacao: 1.1,
      cafe: 0.25,
      platano: 0.1,
      camaron: 0.2,
      'sombrero-de-montecristi': 0.5,
      mani: 0.2,
      'atun-procesado': 0.2,
      limon: -0.2,
      'maiz-duro-seco': -0.3,
    },
    departs: false,
  },
  { ...blank, province: '08', stage: 'weighed', people: [6, 6, 9, 3, 6] },
  { ...blank, province: '11', stage: 'weighed', people: [7, 5, 10, 6, 4] },
  { ...blank, province: '18', stage: 'weighed', people: [6, 9, 8, 4, 3] },
  { ...blank, province: '06', stage: 'weighing', people: [7, 4, 11, 4, 10] },
  { ...blank, province: '01', stage: 'listed' },
  { ...blank, province: '05', stage: 'listed' },
  { ...blank, province: '15', stage: 'listed' },
  { ...blank, province: '19', stage: 'listed' },
  { ...blank, province: '04', stage: 'empty' },
  { ...blank, province: '23', stage: 'empty' },
]
