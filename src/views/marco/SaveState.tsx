import { useEffect, useState } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useExpediente } from './useExpediente'

/** How long a save may take before it is worth a word. */
const NOTICEABLE = 400

/** Green: two confirmed copies. Amber: one, and why. Grey: none yet. Icon and words, never colour alone. */
export function SaveState() {
  const { t, format } = useI18n()
  const save = useApp((state) => state.work?.save)
  const offset = useApp((state) => state.work?.log.newest?.top.off ?? 0)
  const retry = useApp((state) => state.retrySave)
  const { save: toFile } = useExpediente()
  const slow = useSlow(save?.state === 'pending')
  if (!save) return null
  const at = save.savedAt === undefined ? '' : format.clock(save.savedAt, offset)
  const reason = save.failures?.map((failure) => t(reasonKey(failure.reason))).join(', ') ?? ''
  if (save.state === 'readOnly') return <Badge look="gris" icon="lock" text={t('save.readOnly')} />
  if (save.state === 'pending') {
    // Until the copies confirm nothing is green; the words wait a moment, so that they do not flicker at every key.
    const quiet = at !== '' && !slow
    return <Badge look="gris" icon="clock" text={quiet ? t('save.saved', { at }) : t('save.saving')} />
  }
  if (save.state === 'amber') {
    return (
      <>
        <Badge look="ambar" icon="alert" text={t('save.oneCopy', { reason })} />
        <Button size="small" onClick={toFile}>
          {t('save.toFile')}
        </Button>
      </>
    )
  }
  if (save.state === 'grey' && (save.failures?.length ?? 0) > 0) {
    return (
      <>
        <Badge look="granate" icon="stop" text={t('save.failed', { reason })} />
        <Button size="small" onClick={() => void retry()}>
          {t('save.retry')}
        </Button>
        <Button size="small" look="primary" onClick={toFile}>
          {t('save.toFile')}
        </Button>
      </>
    )
  }
  if (save.state === 'grey') return <Badge look="gris" icon="clock" text={t('save.nothing')} />
  return <Badge look="verde" icon="check" text={at ? t('save.saved', { at }) : t('save.kept')} />
}

interface BadgeProps {
  readonly look: 'verde' | 'ambar' | 'gris' | 'granate'
  readonly icon: 'check' | 'alert' | 'clock' | 'stop' | 'lock'
  readonly text: string
}

const Badge = ({ look, icon, text }: BadgeProps) => (
  <span className={`estado guardado ${look}`} role="status" data-guardado={look}>
    <Icon id={icon} />
    <span>{text}</span>
  </span>
)

const REASONS = ['quota', 'unavailable', 'locked', 'newer', 'timeout'] as const

function reasonKey(reason: string) {
  const known = REASONS.find((one) => one === reason)
  return known ? (`save.reason.${known}` as const) : 'save.reason.unknown'
}

function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!pending) {
      setSlow(false)
      return
    }
    const timer = setTimeout(() => setSlow(true), NOTICEABLE)
    return () => clearTimeout(timer)
  }, [pending])
  return slow
}
