import { provincesOf } from '../../domain/programme'
import { visible } from '../../domain/visible'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import type { FileRead } from '../../store/workSlice'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'
import { provinceName } from '../programme/provinceName'
import { KinRow } from './KinRow'
import styles from './OpenDialog.module.css'

export interface OpenDialogProps {
  readonly file: FileRead & { readonly status: 'read' }
  /** Name of the file, for a programme that has none. */
  readonly name: string
  readonly onClose: () => void
}

/** What a file is, what this device has of it and how they stand to each other, before anything opens. */
export function OpenDialog({ file, name, onClose }: OpenDialogProps) {
  const { t, format } = useI18n()
  const goTo = useApp((state) => state.goTo)
  const openRead = useApp((state) => state.openRead)
  const { ledger, about, kin, unread } = file
  const { programme, count, last, code } = about
  const go = (slot: string) => {
    onClose()
    goTo({ screen: 'programme', slot })
  }
  const relations = new Set(kin.map(({ relation }) => relation.kind))
  // Where the file has all that is here and more, or nothing is here, it is the one to go on with.
  const ahead = kin.length === 0 || (relations.size === 1 && relations.has('newer'))
  const provinces = programme ? provincesOf(programme).map(({ id }) => provinceName(id)) : []
  const when = (at: number, off: number) => `${format.date(at, off)}, ${format.clock(at, off)}`
  return (
    <Dialog title={t('file.title', { name: programme?.name || name })} onClose={onClose}>
      <dl className={styles.facts}>
        <dt>{t('file.provinces', { n: provinces.length })}</dt>
        <dd>{provinces.length === 0 ? t('file.provinces.none') : format.list(provinces)}</dd>
        <dt>{t('file.records')}</dt>
        <dd>{format.whole(count)}</dd>
        {last && (
          <>
            <dt>{t('file.last')}</dt>
            <dd>{t('file.last.value', { when: when(last.at, last.off), who: visible(last.actor) })}</dd>
          </>
        )}
        <dt>{t('file.code')}</dt>
        <dd>
          <span className={styles.code}>{code}</span>
          <p className={text.note}>{t('file.code.why')}</p>
        </dd>
      </dl>
      <section className={styles.here}>
        <h3 className={styles.title}>{t('file.here')}</h3>
        {unread && <Notice kind="review">{t('file.here.unread')}</Notice>}
        {kin.length === 0 && !unread && <p>{t('file.here.none')}</p>}
        <ul>
          {kin.map((one) => (
            <KinRow key={one.slot.slot} kin={one} programme={programme} onOpen={go} />
          ))}
        </ul>
      </section>
      {kin.length > 0 && <p className={text.note}>{t(ahead ? 'file.untouched.older' : 'file.untouched')}</p>}
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look={ahead ? 'primary' : 'normal'} onClick={() => void openRead(ledger).then(go)}>
          {t(ahead ? 'file.open' : 'file.open.copy')}
        </Button>
      </div>
    </Dialog>
  )
}
