import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { disclosed } from '../../../shared/model/disclosed'
import { useApp } from '../../../store/useApp'

/** The programme that this one is compared with, and how another is read. It stays while one goes from province to province. */
export function useLastYear() {
  const lastYear = useApp((state) => state.lastYear)
  const show = useApp((state) => state.showLastYear)
  const readFile = useApp((state) => state.readFile)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const open = async ([file]: readonly File[]) => {
    if (!file) return
    const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
    if (read.status === 'stopped') return
    const programme = read.status === 'read' ? read.about.programme : null
    setFindings(read.status === 'refused' ? read.findings : [])
    if (read.status === 'read' && programme) show({ programme: disclosed(programme), code: read.about.code })
  }
  return { lastYear, findings, open }
}
