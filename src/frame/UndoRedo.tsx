import { useI18n } from '../i18n/useI18n'
import { useActName } from '../shared/acts/useActName'
import { selectCanEdit, selectNextRedo, selectNextUndo } from '../shared/model/current'
import { useApp } from '../store/useApp'
import { IconButton } from '../ui/Button'
import { classes } from '../ui/classes'
import letterhead from './Letterhead.module.css'
import { useTakeBack } from './useTakeBack'

/** Undo and redo across steps; each says which act it would take back or bring again. */
export function UndoRedo() {
  const { t } = useI18n()
  const { undo, redo } = useTakeBack()
  const nextUndo = useApp(selectNextUndo)
  const nextRedo = useApp(selectNextRedo)
  const canEdit = useApp(selectCanEdit)
  const nameOf = useActName()
  return (
    <>
      <IconButton
        icon="undo"
        className={letterhead.tool}
        label={nextUndo ? t('frame.undo', { act: nameOf(nextUndo) }) : t('frame.undo.nothing')}
        aria-disabled={!nextUndo || !canEdit}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        className={classes(letterhead.tool, letterhead.deskTool)}
        label={nextRedo ? t('frame.redo', { act: nameOf(nextRedo) }) : t('frame.redo.nothing')}
        aria-disabled={!nextRedo || !canEdit}
        onClick={redo}
      />
    </>
  )
}
