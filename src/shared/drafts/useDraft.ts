import { useApp } from '../../store/useApp'

export interface Drafted {
  /** What is written in the field: the draft, or what the record says. */
  readonly text: string
  /** Whether it differs from what the record says. */
  readonly unsaid: boolean
  /** @param shown what people read of it, where the text is not for them */
  readonly write: (text: string, shown?: string) => void
  /** It was said, or given up. */
  readonly drop: () => void
}

/**
 * The text of one field while it is being written. It outlives the field: another screen, a reload, a crash.
 *
 * @param field names the field among those of the step on screen; it holds the id of whatever the field is about
 * @param label what the field is called, for whoever looks for what is unsaid
 * @param said what the record says now
 */
export function useDraft(field: string, label: string, said: string): Drafted {
  const route = useApp((state) => state.route)
  const place = route.screen === 'step' ? { territory: route.territory, step: route.step } : null
  const key = `${place?.territory ?? ''} ${field}`
  const draft = useApp(({ drafts }) => drafts.find((one) => one.key === key))
  const keepDraft = useApp((state) => state.keepDraft)
  const dropDraft = useApp((state) => state.dropDraft)
  const drop = () => dropDraft(key)
  return {
    text: draft?.text ?? said,
    unsaid: draft !== undefined,
    write: (text, shown = text) => (text === said ? drop() : keepDraft({ key, label, place, text, shown })),
    drop,
  }
}
