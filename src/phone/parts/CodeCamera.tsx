/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { broughtBy } from '../../ballot/address'
import type { PhoneKey } from '../language'
import { isNews } from '../model/turn'
import { usePhone } from '../page'
import type { PhonePorts } from '../ports'
import styles from './CodeCamera.module.css'
import { PhoneButton } from './PhoneButton'
import { PhoneSheet } from './PhoneSheet'

export interface CodeCameraProps {
  readonly camera: NonNullable<PhonePorts['camera']>
  readonly onClose: () => void
}

/** Reads the code of a ticket, or the one on the wall, without leaving the page. */
export function CodeCamera({ camera, onClose }: CodeCameraProps) {
  const { turn, receive, t } = usePhone()
  const video = useRef<HTMLVideoElement>(null)
  const [told, setTold] = useState<PhoneKey>('camera.say')
  useEffect(() => {
    if (!video.current) return
    return camera(video.current, {
      onCode(code) {
        const brought = broughtBy(fragmentIn(code))
        if (brought.invitation === null && brought.ticket === null) setTold('camera.other')
        else if (!isNews(turn, brought)) setTold('camera.known')
        else {
          onClose()
          receive(brought)
        }
      },
      onTrouble: (trouble) => setTold(`camera.${trouble}`),
    })
  }, [camera, turn, onClose, receive])
  return (
    <PhoneSheet title={t('camera.title')} buttons={<PhoneButton onClick={onClose}>{t('camera.close')}</PhoneButton>}>
      <video ref={video} class={styles.picture} muted playsInline />
      <p class={styles.told} role="status">
        {t(told)}
      </p>
    </PhoneSheet>
  )
}

const fragmentIn = (code: string): string => (code.includes('#') ? code.slice(code.indexOf('#')) : '')
