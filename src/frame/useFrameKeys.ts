import { useMemo } from 'react'
import { STEPS, type StepId } from '../domain/step'
import { useExpediente } from '../shared/files/useExpediente'
import { useApp } from '../store/useApp'
import { type Shortcut, useShortcuts } from '../ui/useShortcut'
import { useNextReview } from './useNextReview'
import { useTakeBack } from './useTakeBack'

export interface FrameKeys {
  readonly onHelp: () => void
  readonly onWords: () => void
  readonly onSala: () => void
}

/** The keys that work on every screen. */
export function useFrameKeys({ onHelp, onWords, onSala }: FrameKeys): void {
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const { undo, redo } = useTakeBack()
  const prefer = useApp((state) => state.prefer)
  const { theme, letterKeys } = useApp((state) => state.preferences)
  const save = useExpediente()
  const review = useNextReview()
  const shortcuts = useMemo(() => {
    const step = (id: StepId): void => {
      if ('territory' in route) goTo({ screen: 'step', slot: route.slot, territory: route.territory, step: id })
    }
    // At the start no work is on screen: keys that change or save it would act unseen.
    const seen = (run: () => unknown) => (): void => {
      if (route.screen !== 'start') run()
    }
    // Behind a dialog the buttons of undo and redo cannot be reached, and what they change cannot be seen.
    const uncovered = (run: () => unknown) => seen(() => document.querySelector('dialog[open]') ?? run())
    return [
      ...STEPS.map((id, i): Shortcut => ({ key: String(i + 1), alt: true, onPress: () => step(id) })),
      { key: 'z', ctrl: true, shift: false, onPress: uncovered(undo) },
      { key: 'z', ctrl: true, shift: true, onPress: uncovered(redo) },
      { key: 's', ctrl: true, onPress: seen(save) },
      { key: 'p', shift: false, onPress: () => prefer({ theme: theme === 'luz' ? 'proyector' : 'luz' }) },
      { key: 'p', shift: true, onPress: onSala },
      { key: 'y', onPress: turnToPanel },
      { key: 'F8', shift: false, onPress: () => void review(1) },
      { key: 'F8', shift: true, onPress: () => void review(-1) },
      { key: 'g', onPress: () => document.querySelector('dialog[open]') ?? onWords() },
      { key: '?', onPress: onHelp },
    ] satisfies Shortcut[]
  }, [route, goTo, undo, redo, prefer, theme, save, review, onHelp, onWords, onSala])
  useShortcuts(shortcuts, letterKeys)
}

/** Y goes to the panel, and from the panel back to the sheet. */
function turnToPanel(): void {
  const panel = document.getElementById('panel')
  const back = panel?.contains(document.activeElement)
  document.getElementById(back ? 'sheet' : 'panel')?.focus()
}
