import '../floor'
import { answering } from './answering'
import { inSlices } from './slices'

answering(inSlices)
