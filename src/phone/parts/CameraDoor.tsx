/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { usePhone } from '../page'
import { CodeCamera } from './CodeCamera'
import { PhoneButton } from './PhoneButton'

export interface CameraDoorProps {
  /** A screen with the button that opens the camera, or with none where a page may not use one. */
  readonly children: (button: ComponentChildren) => ComponentChildren
}

/** A screen that can be left for the camera and come back. */
export function CameraDoor({ children }: CameraDoorProps) {
  const { ports, t } = usePhone()
  const [open, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  if (open && ports.camera) return <CodeCamera camera={ports.camera} onClose={close} />
  return (
    <>
      {children(
        ports.camera && (
          <PhoneButton look="text" onClick={() => setOpen(true)}>
            {t('camera.open')}
          </PhoneButton>
        ),
      )}
    </>
  )
}
