import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { useExpediente } from '../shared/files/useExpediente'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { classes } from '../ui/classes'
import { Icon } from '../ui/Icon'
import styles from './Badge.module.css'
import { DraftBadge } from './DraftBadge'

/** How long a save may take before it is worth a word. */
const NOTICEABLE = 400

/** Green: two confirmed copies. Amber: one, and why. Grey: none yet. Icon and words, never colour alone. */
export function SaveBadge() {
  const { t, format } = useI18n()
  const save = useApp((state) => state.work?.save)
  const offset = useApp((state) => state.work?.log.newest?.top.off ?? 0)
  const retry = useApp((state) => state.retrySave)
  const missing = useApp((state) => Boolean(state.work?.mended?.loss))
  const drafts = useApp((state) => state.drafts.length)
  const toFile = useExpediente()
  const slow = useSlow(save?.state === 'pending')
  if (!save) return null
  if (save.state === 'readOnly') return <Badge tone="grey" icon="lock" text={t('save.readOnly')} />
  const at = save.savedAt === undefined ? '' : format.clock(save.savedAt, offset)
  // A copy that fails matters more; what is half typed is in neither copy.
  if (drafts > 0 && (save.state === 'green' || save.state === 'pending')) return <DraftBadge n={drafts} />
  if (save.state === 'pending') {
    // Until the copies confirm nothing is green; the words wait a moment, so that they do not flicker at every key.
    const quiet = at !== '' && !slow
    return <Badge tone="grey" icon="clock" text={quiet ? t('save.saved', { at }) : t('save.saving')} />
  }
  // The check says that all of it is there twice, which is not so while some of it is gone.
  if (save.state === 'green' && missing) return <Badge tone="amber" icon="alert" text={t('save.missing')} />
  if (save.state === 'green') {
    return <Badge tone="green" icon="check" text={at ? t('save.saved', { at }) : t('save.kept')} />
  }
  const reason = save.failures.map((failure) => t(`save.reason.${failure.reason}`)).join(', ')
  if (save.state === 'amber') {
    return (
      <>
        <Badge tone="amber" icon="alert" text={t('save.oneCopy', { reason })} />
        <Button size="small" onClick={toFile}>
          {t('save.toFile')}
        </Button>
      </>
    )
  }
  if (save.failures.length === 0) return <Badge tone="grey" icon="clock" text={t('save.nothing')} />
  return (
    <>
      <Badge tone="red" icon="stop" text={t('save.failed', { reason })} />
      <Button size="small" onClick={() => void retry()}>
        {t('save.retry')}
      </Button>
      <Button size="small" look="primary" onClick={toFile}>
        {t('save.toFile')}
      </Button>
    </>
  )
}

const TONE = { green: styles.green, amber: styles.amber, grey: styles.grey, red: styles.red } as const

/** That each act is saved would be said after every key; that it is not must be. */
const SAID: ReadonlySet<keyof typeof TONE> = new Set(['amber', 'red'])

interface BadgeProps {
  readonly tone: keyof typeof TONE
  readonly icon: 'check' | 'alert' | 'clock' | 'stop' | 'lock'
  readonly text: string
}

const Badge = ({ tone, icon, text }: BadgeProps) => (
  <span
    className={classes(styles.badge, TONE[tone])}
    role="status"
    aria-live={SAID.has(tone) ? 'polite' : 'off'}
    data-save={tone}
  >
    <Icon id={icon} />
    <span>{text}</span>
  </span>
)

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
