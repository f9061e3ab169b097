import type { Programme } from '../../domain/programme'
import { visible } from '../../domain/visible'
import { type I18n, useI18n } from '../../i18n/useI18n'
import type { FileRead } from '../../store/workSlice'
import { Button } from '../../ui/Button'
import { actNames } from '../acts/useActName'
import styles from './OpenDialog.module.css'

type Kin = (FileRead & { readonly status: 'read' })['kin'][number]

export interface KinRowProps {
  readonly kin: Kin
  /** The programme of the file. */
  readonly programme: Programme | null
  readonly onOpen: (slot: string) => void
}

const ECUADOR = -300

/** One slot of this device that keeps the programme of a file: what it is, how it stands to the file, and a way in. */
export function KinRow({ kin, programme, onOpen }: KinRowProps) {
  const { t, format } = useI18n()
  const { slot, count, relation } = kin
  const name = slot.label ?? programme?.name ?? t('start.here.unnamed')
  const { savedAt } = slot
  const when = savedAt ? `${format.shortDate(savedAt, ECUADOR)} ${format.clock(savedAt, ECUADOR)}` : ''
  const here = relation.kind === 'same' || relation.kind === 'older'
  return (
    <li className={styles.kin}>
      <p>
        <b>{t(savedAt ? 'file.here.slot' : 'file.here.slot.undated', { name, n: count, when })}</b>
      </p>
      <p>{relationText(kin, programme, { t, format })}</p>
      <Button look={here ? 'primary' : 'normal'} size="small" onClick={() => onOpen(slot.slot)}>
        {t('file.open.here')}
      </Button>
    </li>
  )
}

function relationText(
  { relation, shared }: Kin,
  programme: Programme | null,
  { t, format }: Pick<I18n, 't' | 'format'>,
) {
  if (relation.kind === 'older') return t('file.relation.older', { n: relation.lacks })
  if (relation.kind === 'newer') return t('file.relation.newer', { n: relation.brings })
  if (relation.kind !== 'branched') return t(`file.relation.${relation.kind}`)
  const { brings, lacks } = relation
  const at = shared && {
    act: actNames(t, programme, () => null)(shared),
    who: visible(shared.actor),
    when: `${format.shortDate(shared.at, shared.off)} ${format.clock(shared.at, shared.off)}`,
  }
  return t('file.relation.branched', { ...at, brings, lacks })
}
