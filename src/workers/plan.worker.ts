import '../floor'
import { answerSteps } from './answerSteps'
import { planInSlices } from './planSlices'

answerSteps(planInSlices)
