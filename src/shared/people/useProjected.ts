import { useApp } from '../../store/useApp'

/** Whether the screen is on a wall, where nobody's name or answers may be read. */
export const useProjected = (): boolean => useApp((state) => state.preferences.theme === 'proyector')
