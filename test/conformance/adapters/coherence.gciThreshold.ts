import { type Fields, number, type Results } from '../case'

/** Aguarón & Moreno-Jiménez (2003): GCI that stands for a CR. */
export default function threshold(input: Fields): Results {
  const n = number(input, 'n')
  return { GCI: ((2 * n) / (n - 2)) * number(input, 'RI') * number(input, 'CR') }
}
