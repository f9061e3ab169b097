import { useEffect, useRef, useState } from 'react'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import text from '../../../ui/text.module.css'
import styles from './parts.module.css'
import { useDoor } from './useDoor'

/** Phones show their code to the laptop, which reads them one after the other with nobody touching a key. */
export function CameraRoad({ step }: { readonly step: AnsweredStep }) {
  const { t } = useI18n()
  const { canEdit } = useStep()
  const camera = useApp((state) => state.ballots.camera)
  const [on, setOn] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const { take, said, setSaid, findings } = useDoor(step)
  // The camera runs on while each ballot it reads changes the record that the next one comes into.
  const latest = useRef({ onCode: (_: string) => {}, onTrouble: (_: 'refused' | 'missing' | 'busy') => {} })
  useEffect(() => {
    latest.current = {
      onCode: (code) => {
        if (!take('camera', code)) setSaid(t('inbox.camera.other'))
      },
      onTrouble: (trouble) => {
        setSaid(t(`inbox.camera.${trouble}`))
        setOn(false)
      },
    }
  })
  useEffect(() => {
    if (!on || !camera || !video.current) return
    return camera(video.current, {
      onCode: (code) => latest.current.onCode(code),
      onTrouble: (trouble) => latest.current.onTrouble(trouble),
    })
  }, [on, camera])
  if (!camera) return <p className={text.note}>{t('inbox.camera.none')}</p>
  return (
    <div className={styles.form}>
      {on && <video ref={video} className={styles.picture} muted playsInline />}
      <Button look={on ? 'normal' : 'primary'} icon="eye" disabled={!canEdit} onClick={() => setOn(!on)}>
        {t(on ? 'inbox.camera.stop' : 'inbox.camera.start')}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <p className={text.note}>{t('inbox.camera.how')}</p>
      <Findings findings={findings} />
    </div>
  )
}
