import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type ProductId } from '../../../domain/ids'
import { LONGEST_NAME, tooLongName } from '../../../domain/name'
import { type Product, sameWords } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { freshIds } from '../../../shared/model/freshIds'
import { productAsRecorded } from '../../../shared/model/reading'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import { KnownCandidates } from './KnownCandidates'

export interface AddCandidatesProps {
  readonly onClose: () => void
  readonly onAdded: (product: ProductId) => void
}

const BLANK: Omit<Product, 'id' | 'name' | 'kind' | 'chain'> = {
  cantons: [],
  mesa: null,
  proposedBy: '',
  families: null,
  nationalSector: '',
  subheading: '',
  problem: { central: '', causes: [], effects: [] },
  virtues: [],
  evidence: '',
}

/** A candidate from the mesa's own mouth, or from the list that documents name for the province. */
export function AddCandidates({ onClose, onAdded }: AddCandidatesProps) {
  const { t, format, body } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const nameDraft = useDraft('new name', t('candidates.add.title'), '')
  const chainDraft = useDraft('new chain', t('candidates.chain'), '')
  const name = nameDraft.text
  const chain = chainDraft.text
  const long = tooLongName(name)
  const [kind, setKind] = useState<Product['kind']>('product')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const kin = territory.candidates.filter((one) => chain !== '' && sameWords(one.chain, chain))
  const add = () => {
    const taken = territory.candidates.map((one) => one.id)
    const [fresh = ''] = freshIds([name], taken, 'producto')
    const product: Product = { ...BLANK, id: id<ProductId>(fresh), name: name.trim(), kind, chain: chain.trim() }
    // The chain may have been chosen from those of the others, as they are read here.
    const products = [productAsRecorded(body, product)]
    const outcome = act({ kind: 'products-proposed', body: { territory: territory.id, products } })
    if (outcome.status === 'refused') {
      setFindings(outcome.findings)
      return
    }
    added(product.id)
  }
  const close = () => {
    nameDraft.drop()
    chainDraft.drop()
    onClose()
  }
  const added = (product: ProductId) => {
    onAdded(product)
    close()
  }
  return (
    <Dialog title={t('candidates.add.title')} onClose={close} wide>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '' && !long) add()
        }}
      >
        <TextField
          label={t('candidates.name')}
          value={name}
          error={long ? t('finding.name-too-long', { letters: name.trim().length, limit: LONGEST_NAME }) : null}
          onChange={(event) => nameDraft.write(event.target.value)}
        />
        <TextField
          label={t('candidates.chain')}
          hint={t('candidates.chain.hint')}
          value={chain}
          list="chains"
          onChange={(event) => chainDraft.write(event.target.value)}
        />
        <datalist id="chains">
          {[...new Set(territory.candidates.map((one) => one.chain))].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {kin.length > 0 && (
          <Notice kind="review">
            {t('candidates.chain.shared', { names: format.list(kin.map((one) => one.name)) })}
          </Notice>
        )}
        <Select
          label={t('candidates.kind')}
          value={kind}
          onChoose={setKind}
          options={[
            { value: 'product', label: t('candidates.kind.product') },
            { value: 'service', label: t('candidates.kind.service') },
          ]}
        />
        <Findings findings={findings} />
        <div className={layout.actions}>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === '' || long}>
            {t('action.add')}
          </Button>
        </div>
      </form>
      <KnownCandidates onAdded={added} />
    </Dialog>
  )
}
