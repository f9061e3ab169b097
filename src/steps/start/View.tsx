import { type DragEvent, Suspense, useRef, useState } from 'react'
import { version } from '../../../package.json'
import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import { Yoke } from '../../shared/charts/Yoke'
import { useOpening } from '../../shared/files/useOpening'
import { guideOf } from '../../shared/guide'
import { behind } from '../../shared/page/behind'
import { CutLine } from '../../shared/page/CutLine'
import { PageSheet } from '../../shared/page/PageSheet'
import page from '../../shared/page/page.module.css'
import { EXAMPLE_SLOT } from '../../store/route'
import { useApp } from '../../store/useApp'
import { classes } from '../../ui/classes'
import { Icon, type IconId } from '../../ui/Icon'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'
import { type Shortcut, useShortcuts } from '../../ui/useShortcut'
import { KeptSlots } from './parts/KeptSlots'
import { standingText } from './parts/standingText'
import { useKeptSlots } from './parts/useKeptSlots'
import styles from './View.module.css'

const NewProgramme = behind(async () => (await import('../../shared/programme/NewProgramme')).NewProgramme)
/** A build without the tables whose terms nobody could confirm opens an example in which nothing is measured. */
const EXAMPLE_TEXT = import.meta.env.VITE_DATA === 'confirmed' ? 'start.example.invented' : 'start.example.text'

/** The start: one sentence, the ways in, and what this device keeps. */
export default function StartView() {
  const { t, language } = useI18n()
  const guide = guideOf(language)
  const { slots, unread, standings } = useKeptSlots()
  const goTo = useApp((state) => state.goTo)
  const letterKeys = useApp((state) => state.preferences.letterKeys)
  const { open, busy, dialog } = useOpening()
  const input = useRef<HTMLInputElement>(null)
  const [creating, setCreating] = useState(false)
  const resume = slots?.find(({ heldBy }) => heldBy.length > 0) ?? null

  const openExample = () => goTo({ screen: 'programme', slot: EXAMPLE_SLOT })
  const ways: readonly Way[] = [
    ...(resume
      ? [
          {
            icon: 'right' as const,
            title: t('start.resume', { name: resume.label ?? t('start.here.unnamed') }),
            text: standingText(standings.get(resume.slot), t) || t('start.resume.text'),
            onChoose: () => goTo({ screen: 'programme', slot: resume.slot }),
          },
        ]
      : []),
    { icon: 'example', title: t('start.example'), text: t(EXAMPLE_TEXT), onChoose: openExample },
    { icon: 'new', title: t('start.new'), text: t('start.new.text'), onChoose: () => setCreating(true) },
    { icon: 'open', title: t('start.open'), text: t('start.open.text'), onChoose: () => input.current?.click() },
  ]
  const shortcuts = ways.map((way, i): Shortcut => ({ key: String(i + 1), onPress: way.onChoose }))
  useShortcuts(shortcuts, letterKeys)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void open(event.dataTransfer.files[0])
  }
  return (
    <PageSheet className={styles.start} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <section>
        <div className={layout.notOnPhone}>
          <Yoke slots={[null, null]} width={420} token={100} />
        </div>
        <CutLine className={styles.cut} />
        <h1 className={styles.title}>{t('start.title')}</h1>
        <p className={page.lectura}>{t('start.lead')}</p>
        <ol className={styles.stages}>
          {(['compare', 'rate', 'choose'] as const).map((step) => (
            <li key={step} className={styles.stage}>
              <b className={styles.stageName}>{t(`start.${step}`)}</b>
              <span className={styles.stageText}>{t(`start.${step}.text`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <ul>
          {ways.map((way, i) => (
            <li key={way.title}>
              <button
                type="button"
                className={classes(styles.way, i === 0 && styles.first)}
                onClick={way.onChoose}
                disabled={busy}
              >
                <Icon id={way.icon} size={24} />
                <span className={styles.wayWords}>
                  <b className={styles.wayName}>{way.title}</b>
                  <small className={styles.wayText}>{way.text}</small>
                </span>
                <kbd>{i + 1}</kbd>
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={input}
          type="file"
          className={text.hidden}
          tabIndex={-1}
          accept=".json,application/json"
          aria-label={t('start.open')}
          onChange={(event) => {
            const { target } = event
            // Emptied, so that the same file can be chosen again.
            void open(target.files?.[0]).then(() => {
              target.value = ''
            })
          }}
        />
        <KeptSlots slots={slots} unread={unread} standings={standings} />
        <Notice kind="done" icon="lock">
          <Rich message={t('start.private')} />
        </Notice>
        <p className={text.note}>{t('start.version', { version })}</p>
        {guide !== null && (
          <p className={styles.guide}>
            <a href={guide}>{t('start.guide')}</a>
          </p>
        )}
      </section>
      <Suspense>{creating && <NewProgramme onClose={() => setCreating(false)} />}</Suspense>
      {dialog}
    </PageSheet>
  )
}

interface Way {
  readonly icon: IconId
  readonly title: string
  readonly text: string
  readonly onChoose: () => void
}
