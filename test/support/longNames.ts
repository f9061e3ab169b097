import type { Rating } from '../../src/domain/rating'
import { bigRecord } from './bigRecord'

/** Names as mesas write them, 46 to 120 letters; some begin alike, one has no place to break. */
export const LONG_NAMES = [
  'Paja toquilla y sombreros finos de Montecristi',
  'Camarón de pequeños productores asociados del estuario del río Chone',
  'Chocolate de origen y barras de cacao fino de aroma con denominación',
  'Café arábigo lavado de altura de las estribaciones occidentales de la cordillera',
  'Turismo comunitario de naturaleza y gastronomía manabita en la ruta del Spondylus',
  'El achiote en polvo y en pasta para la industria alimentaria y cosmética del Ecuador',
  'La chakra amazónica: guayusa, vainilla y cacao de las comunidades kichwas del alto Napo y sus afluentes',
  'Cacao en grano seco fermentado en cajones de madera y secado en marquesina por asociaciones de mujeres de la parroquia',
  'Electroencefalografistasdesoxirribonucleoproteínas de laboratorio',
  'Queso fresco y quesillo de leche entera de vaca de los cantones del norte de la provincia de Manabí y su zona alta',
] as const

/** Few or many products of long names; the second and the third tied, the last without data in half of its cells. */
export function longNamed(products: 3 | 10): Uint8Array {
  const rate = (product: number, indicator: number): Rating => {
    if (product === products - 1 && indicator % 2 === 0) return 'SD'
    const step = product === 2 ? 1 : product
    return ([5, 4, 4, 3, 3, 2, 2, 2, 1, 1] as const)[(step + (indicator % 3 === 0 ? 0 : 1)) % 10] ?? 3
  }
  return bigRecord({ products, indicators: 10, members: 10 }, { names: LONG_NAMES.slice(0, products), rate })
}
