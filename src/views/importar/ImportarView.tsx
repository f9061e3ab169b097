import { selectProgramme, selectTerritory } from '../../selectors/current'
import { useApp } from '../../store/useApp'
import { Import } from './Import'
import './importar.css'

/** Candidates, measured data, ratings or members from a file: seen first, repaired, and then all or nothing. */
export default function ImportarView() {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  const what = useApp(({ route }) => (route.screen === 'import' ? route.what : null))
  if (!programme || !territory || !what) return null
  return <Import key={`${territory.id} ${what}`} programme={programme} territory={territory} what={what} />
}
