import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button, IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import type { BroughtValue } from './brought'
import styles from './Replacements.module.css'
import { columnLetter, type ImportScreen } from './screen'

export interface ReplacementsProps {
  readonly replacing: readonly BroughtValue[]
  readonly screen: ImportScreen
}

/** What is replaced, one by one: what is there, what the file says, and which of the two stays. */
export function Replacements({ replacing, screen }: ReplacementsProps) {
  const { t } = useI18n()
  const [at, go] = useState(0)
  const one = replacing[Math.min(at, replacing.length - 1)]
  if (!one) return null
  const kept = screen.left.has(one.index)
  const step = (by: number) => go((now) => (now + by + replacing.length) % replacing.length)
  const decide = (leaves: boolean) => {
    screen.leave(one.index, leaves)
    if (at < replacing.length - 1) step(1)
  }
  return (
    <section className={styles.frame} aria-label={t('import.news.see')}>
      <p className={text.note} aria-live="polite">
        {t('import.replacement', {
          n: at + 1,
          all: replacing.length,
          cell: `${columnLetter(one.at.column)}${one.at.row}`,
        })}
      </p>
      <h3 className={styles.of}>{one.of}</h3>
      <p>
        {t(one.beforeReason === '' ? 'import.replacement.before' : 'import.replacement.beforeWhy', {
          before: one.before,
          reason: one.beforeReason,
        })}
      </p>
      <p>
        {t(one.reason === '' ? 'import.replacement.after' : 'import.replacement.afterWhy', {
          after: one.read === one.says ? one.says : `${one.read} → ${one.says}`,
          reason: one.reason,
        })}
      </p>
      <div className={classes(layout.row, styles.acts)}>
        <Button size="small" look={kept ? 'normal' : 'primary'} aria-pressed={!kept} onClick={() => decide(false)}>
          {t('import.replacement.take', { after: one.says })}
        </Button>
        <Button size="small" look={kept ? 'primary' : 'normal'} aria-pressed={kept} onClick={() => decide(true)}>
          {t('import.replacement.leave', { before: one.before })}
        </Button>
        <IconButton icon="left" label={t('import.replacement.previous')} onClick={() => step(-1)} />
        <IconButton icon="right" label={t('import.replacement.next')} onClick={() => step(1)} />
      </div>
    </section>
  )
}
