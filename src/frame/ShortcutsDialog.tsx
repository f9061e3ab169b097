import { SCALE } from '../domain/scale'
import type { MessageKey } from '../i18n/es'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Checkbox } from '../ui/Field'
import layout from '../ui/layout.module.css'
import table from '../ui/table.module.css'
import text from '../ui/text.module.css'

const KEYS: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['Alt 1…8', 'keys.step'],
  ['Ctrl Z', 'action.undo'],
  ['Ctrl Shift Z', 'action.redo'],
  ['Ctrl S', 'frame.file.save'],
  ['P', 'frame.projector'],
  ['Shift P', 'keys.sala'],
  ['Y', 'keys.panel'],
  ['T', 'keys.table'],
  ['F8', 'keys.review'],
  ['G', 'frame.words'],
  ['?', 'frame.shortcuts'],
  [`${SCALE.min}–${SCALE.max}, S, A`, 'keys.rate'],
  ['Esc', 'keys.escape'],
]

/** The keys, in one place; single letters can be switched off. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n()
  const { letterKeys } = useApp((state) => state.preferences)
  const prefer = useApp((state) => state.prefer)
  return (
    <Dialog title={t('frame.shortcuts')} onClose={onClose}>
      <table className={table.table}>
        <thead className={text.hidden}>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Checkbox label={t('keys.letters')} checked={letterKeys} onChange={(on) => prefer({ letterKeys: on })} />
      <div className={layout.actions}>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}
