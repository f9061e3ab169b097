import { useCallback, useRef } from 'react'
import example from '../../../../data/example/ejemplo.yunta.json?url'
import { useI18n } from '../../../i18n/useI18n'
import { EXAMPLE_SLOT } from '../../../store/route'
import { useApp } from '../../../store/useApp'

/** Opens the example as this device left it, or fresh the first time. */
export function useExample(): () => Promise<void> {
  const { t } = useI18n()
  const keptSlots = useApp((state) => state.keptSlots)
  const openSlot = useApp((state) => state.openSlot)
  const openFile = useApp((state) => state.openFile)
  const openedSlot = useApp((state) => state.openedSlot)
  const toast = useApp((state) => state.toast)
  const busy = useRef<Promise<void> | null>(null)
  const open = useCallback(async () => {
    if (openedSlot() === EXAMPLE_SLOT) return
    const { slots, unread } = await keptSlots()
    // What a copy that cannot be read holds is not known: opening it says so, a fresh example would write over it.
    if (unread || slots.some(({ slot, heldBy }) => slot === EXAMPLE_SLOT && heldBy.length > 0)) {
      await openSlot(EXAMPLE_SLOT)
      return
    }
    try {
      const bytes = new Uint8Array(await (await fetch(example)).arrayBuffer())
      await openFile(bytes, 'ejemplo.yunta.json', EXAMPLE_SLOT)
    } catch {
      toast(t('start.example.failed'))
    }
  }, [keptSlots, openSlot, openFile, openedSlot, toast, t])
  return useCallback(() => {
    busy.current ??= open().finally(() => {
      busy.current = null
    })
    return busy.current
  }, [open])
}
