import '../floor'
import { answering } from './answering'
import { planInSlices } from './planSlices'

answering(planInSlices)
