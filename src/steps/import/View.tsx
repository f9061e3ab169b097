import { selectProgramme, selectTerritory } from '../../shared/model/current'
import { useApp } from '../../store/useApp'
import { Import } from './parts/Import'
import './import.css'

/** Candidates, measured data, ratings or members from a file: seen first, repaired, and then all or nothing. */
export default function ImportView() {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  const what = useApp(({ route }) => (route.screen === 'import' ? route.what : null))
  if (!programme || !territory || !what) return null
  return <Import key={`${territory.id} ${what}`} programme={programme} territory={territory} what={what} />
}
