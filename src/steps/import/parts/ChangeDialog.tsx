import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { LEFT_OUT } from '../../../io/understand/desk'
import type { ThingKind } from '../../../io/understand/lexicon'
import { headingName, type SeenColumn } from '../../../io/understand/seen'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { thingsOf } from './sayings'
import { columnLetter, type ImportScreen } from './screen'
import { rolesFor } from './wordings'

/** What a person wants to be something else than it was taken for. */
export type Changing =
  | { readonly what: 'column'; readonly column: SeenColumn }
  | { readonly what: 'row'; readonly row: number; readonly sheet: string; readonly header: readonly number[] }
  | { readonly what: 'name'; readonly kind: ThingKind; readonly read: string }

export interface ChangeDialogProps {
  readonly changing: Changing
  readonly screen: ImportScreen
  readonly onClose: () => void
}

/** Says what a column, a row or a name is, whatever it was taken for. */
export function ChangeDialog({ changing, screen, onClose }: ChangeDialogProps) {
  const { t } = useI18n()
  const { key, title, options, now } = changeOf(changing, screen, t)
  const [answer, setAnswer] = useState(now)
  return (
    <Dialog title={title} onClose={onClose}>
      <p className={text.note}>{t('import.change.note')}</p>
      <div className={layout.form}>
        <Select
          label={t('import.change.is')}
          value={answer}
          options={[...(now === '' ? [{ value: '', label: t('import.choose') }] : []), ...options]}
          onChoose={setAnswer}
        />
      </div>
      <div className={layout.actions}>
        <Button look="text" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          look="primary"
          disabled={answer === ''}
          onClick={() => {
            screen.hand.say(new Map([[key, answer === AS_READ ? null : answer]]))
            onClose()
          }}
        >
          {t('import.change.agree')}
        </Button>
      </div>
    </Dialog>
  )
}

/** As Yunta takes it by itself. */
const AS_READ = 'as-read'

function changeOf(changing: Changing, screen: ImportScreen, t: ReturnType<typeof useI18n>['t']) {
  const { context, target, words, hand } = screen
  switch (changing.what) {
    case 'column': {
      const { index, heading } = changing.column
      const key = `role\n${headingName(heading, index)}`
      const roles = [...rolesFor(target, context), 'out']
      return {
        key,
        title: t('import.change.column', { column: columnLetter(index), heading: heading === '' ? '—' : heading }),
        now: hand.given.get(key) ?? AS_READ,
        options: [
          { value: AS_READ, label: t('import.change.asRead', { name: words.column(changing.column).name }) },
          ...roles.map((role) => ({ value: role, label: words.option(aRole(role), role).label })),
        ],
      }
    }
    case 'row': {
      const { row, sheet, header } = changing
      const key = `header\n${sheet}`
      const [top = row] = header
      const through = row > top ? [`${top}-${row}`] : []
      return {
        key,
        title: t('import.change.row', { row }),
        now: hand.given.get(key) ?? AS_READ,
        options: [
          { value: AS_READ, label: t('import.change.rowAsRead', { rows: header.join(', ') || '—' }) },
          ...[String(row), ...through].map((value) => ({ value, label: t('import.change.header', { rows: value }) })),
        ],
      }
    }
    case 'name': {
      const { kind, read } = changing
      const key = `${kind}\n${read}`
      return {
        key,
        title: t(`import.ask.${kind}`, { read }),
        now: hand.given.get(key) ?? '',
        options: [
          ...thingsOf(context, kind).map(({ id, name }) => ({ value: id, label: name })),
          { value: LEFT_OUT, label: t('import.answer.left-out') },
        ],
      }
    }
  }
}

const aRole = (read: string) => ({ about: 'role' as const, read, proposal: null, options: [] })
