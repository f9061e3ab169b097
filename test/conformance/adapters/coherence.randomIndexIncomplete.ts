import { type Fields, number, type Results } from '../case'
import { incompleteIndex } from '../incompleteIndex'

export default (input: Fields): Results => ({
  RI: incompleteIndex(number(input, 'n'), number(input, 'missing'), number(input, 'RI')),
})
