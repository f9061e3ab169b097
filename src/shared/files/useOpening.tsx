import { type ReactNode, Suspense, useState } from 'react'
import { useApp } from '../../store/useApp'
import type { FileRead } from '../../store/workSlice'
import { behind } from '../page/behind'

const OpenDialog = behind(async () => (await import('./OpenDialog')).OpenDialog)
const FileTrouble = behind(async () => (await import('./FileTrouble')).FileTrouble)

interface Read {
  readonly file: Exclude<FileRead, { readonly status: 'stopped' }>
  readonly name: string
}

/** Opening an expediente: it is read, compared with what this device keeps, and opened when somebody has seen how it stands. */
export function useOpening(): {
  readonly open: (file: Pick<File, 'arrayBuffer' | 'name'> | undefined) => Promise<void>
  readonly busy: boolean
  /** What the file is, or why it cannot be opened; to be drawn by whoever asks. */
  readonly dialog: ReactNode
} {
  const readFile = useApp((state) => state.readFile)
  const [read, setRead] = useState<Read | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => setRead(null)
  const open = async (file: Pick<File, 'arrayBuffer' | 'name'> | undefined) => {
    if (!file) return
    setBusy(true)
    const answer = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
    setRead(answer.status === 'stopped' ? null : { file: answer, name: file.name })
    setBusy(false)
  }
  return { open, busy, dialog: read && <Opening {...read} onClose={close} /> }
}

function Opening({ file, name, onClose }: Read & { readonly onClose: () => void }) {
  return (
    <Suspense>
      {file.status === 'refused' ? (
        <FileTrouble findings={file.findings} onClose={onClose} />
      ) : (
        <OpenDialog file={file} name={name} onClose={onClose} />
      )}
    </Suspense>
  )
}
