import { meanCentre } from '../../../src/engine/kernel/centre'
import type { Fields, Results } from '../case'
import { centreOf } from '../ratings'

export default (input: Fields): Results => centreOf(input, meanCentre)
