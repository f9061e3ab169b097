import { useState } from 'react'
import type { Interest } from '../../../domain/attendance'
import type { Finding } from '../../../domain/finding'
import { id, type MemberId, type ProductId } from '../../../domain/ids'
import { cellsOut } from '../../../domain/presence'
import { isScored } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { selectFaces } from '../../../shared/model/faces'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Select, TextField } from '../../../ui/Field'
import { Notice } from '../../../ui/Notice'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { type Effect, effectOf } from '../model'
import styles from './Interests.module.css'
import { Withdraw } from './Withdraw'

/** Who has something to win with a product: their own ratings of it stay in the record, out of the official count. */
export function Interests() {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const written = useWritten()
  const [withdrawing, setWithdrawing] = useState<Interest | null>(null)
  const interests = territory.interests ?? []
  const faces = selectFaces(programme, territory)
  const nameOf = (member: MemberId) => territory.members.find((one) => one.id === member)?.name ?? member
  const out = interests.reduce((sum, one) => sum + cellsOut(written, one), 0)
  return (
    <>
      {interests.length === 0 ? (
        <p className={text.note}>{t('register.interest.none')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('register.interest.ticket')}</th>
              <th scope="col">{t('register.interest.product')}</th>
              <th scope="col">{t('register.interest.note')}</th>
              <th scope="col" className={table.number}>
                {t('register.interest.out')}
              </th>
              <th />
            </tr>
          </thead>
          <tbody>
            {interests.map((one) => {
              const face = faces.get(one.product)
              return (
                <tr key={`${one.member} ${one.product}`}>
                  <th scope="row">{nameOf(one.member)}</th>
                  <td>
                    <span className={styles.product}>
                      {face && <Ficha face={face} size={20} />} {face?.name ?? one.product}
                    </span>
                  </td>
                  <td className={styles.note}>{one.note}</td>
                  <td className={table.number}>{t('register.interest.cells', { n: cellsOut(written, one) })}</td>
                  <td>
                    {canEdit && (
                      <Button size="small" look="text" onClick={() => setWithdrawing(one)}>
                        {t('register.interest.withdraw')}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {canEdit && <Declare />}
      <p className={text.note}>{t('register.interest.say')}</p>
      {territory.sitting?.sheets === 'tables' && <p className={text.note}>{t('register.interest.tables')}</p>}
      {out > 0 && (
        <Notice kind="info">
          <Told effect={effectOf(programme, territory, written)} out={out} />
        </Notice>
      )}
      {withdrawing && (
        <Withdraw
          interest={withdrawing}
          ticket={nameOf(withdrawing.member)}
          product={faces.get(withdrawing.product)?.name ?? withdrawing.product}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  )
}

function Told({ effect, out }: { readonly effect: Effect | null; readonly out: number }) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const faces = selectFaces(programme, territory)
  if (!effect) return t('register.interest.hidden', { n: out })
  const names = (pair: readonly ProductId[]) => format.list(pair.map((product) => faces.get(product)?.name ?? product))
  const same = effect.official.every((product) => effect.other.includes(product))
  return same
    ? t('register.interest.same')
    : t('register.interest.changes', { other: names(effect.other), official: names(effect.official) })
}

/** One more interest, from who said it. */
function Declare() {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [member, setMember] = useState('')
  const [product, setProduct] = useState('')
  const [note, setNote] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const scored = territory.candidates.filter(isScored)
  const ready = member !== '' && product !== '' && note.trim() !== ''
  const declare = () => {
    const body = {
      territory: territory.id,
      member: id<MemberId>(member),
      product: id<ProductId>(product),
      note: note.trim(),
    }
    const outcome = act({ kind: 'interest-declared', body })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    setMember('')
    setProduct('')
    setNote('')
  }
  const options = (all: readonly { readonly id: string; readonly name: string }[]) => [
    { value: '', label: '—' },
    ...all.map((one) => ({ value: one.id, label: one.name })),
  ]
  return (
    <form
      className={styles.declare}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) declare()
      }}
    >
      <Select
        label={t('register.interest.ticket')}
        value={member}
        onChoose={setMember}
        options={options(territory.members)}
      />
      <Select label={t('register.interest.product')} value={product} onChoose={setProduct} options={options(scored)} />
      <TextField
        label={t('register.interest.note')}
        value={note}
        maxLength={200}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" icon="plus" disabled={!ready}>
        {t('register.interest.add')}
      </Button>
      <Findings findings={findings} />
    </form>
  )
}
