import { type Faces, selectFaces } from '../model/faces'
import { useStep } from '../step'

/** The products' colours, letters and names in the territory of the step. */
export function useFaces(): Faces {
  const { programme, territory } = useStep()
  return selectFaces(programme, territory)
}
