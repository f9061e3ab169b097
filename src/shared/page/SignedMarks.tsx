import type { StepMark } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import text from '../../ui/text.module.css'

/** Who signed a step, and when; and every time it was opened again, which stays written after it is signed anew. */
export function SignedMarks({ marks }: { readonly marks: readonly StepMark[] }) {
  const { t, format } = useI18n()
  const shown = marks.filter((mark, i) => i === marks.length - 1 || mark.act !== 'closed')
  return shown.map((mark) => (
    <p className={text.note} key={`${mark.act} ${mark.at}`}>
      {t(keyOf(mark), {
        who: mark.who,
        when: `${format.shortDate(mark.at, mark.offset)} ${format.clock(mark.at, mark.offset)}`,
        reason: mark.reason,
        step: mark.cause ? t(`step.${mark.cause}`) : '',
      })}
      {mark.code !== undefined && mark.cause === undefined && ` ${t('stepState.code', { code: mark.code })}`}
    </p>
  ))
}

function keyOf({ act, cause }: StepMark) {
  if (act === 'closed') return cause ? 'stepState.closedWith' : 'stepState.closed'
  return act === 'outdated' ? 'stepState.outdated' : 'stepState.reopened'
}
