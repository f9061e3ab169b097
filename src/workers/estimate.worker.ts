import '../floor'
import { answerSteps } from './answerSteps'
import { inSlices } from './slices'

answerSteps(inSlices)
