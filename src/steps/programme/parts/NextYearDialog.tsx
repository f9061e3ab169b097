import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { provincesOf } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { selectProgramme } from '../../../shared/model/current'
import { nextName, nextYear } from '../../../shared/model/nextYear'
import { FindingList } from '../../../shared/page/FindingList'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'

/** Takes the programme up again for another year: a new record beside this one, which stays as it is. */
export function NextYearDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const code = useApp((state) => state.spokenCode)
  const create = useApp((state) => state.create)
  const act = useApp((state) => state.act)
  const goTo = useApp((state) => state.goTo)
  const toast = useApp((state) => state.toast)
  const openedSlot = useApp((state) => state.openedSlot)
  const showLastYear = useApp((state) => state.showLastYear)
  const [name, setName] = useState(nextName(programme?.name ?? ''))
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  if (!programme) return null
  const submit = async () => {
    setTried(true)
    if (name.trim() === '') return
    const before = { programme, code: code() }
    const { first, acts } = nextYear(programme, name.trim(), before.code)
    const begun = await create(first)
    if (begun.status === 'refused') return setFindings(begun.findings)
    // One that is not let in is told, and the rest go on: the new programme is there, and what is missing can be written.
    const refusals = acts.map((one) => act(one)).flatMap((one) => (one.status === 'refused' ? one.findings : []))
    showLastYear(before)
    const slot = openedSlot()
    if (slot) goTo({ screen: 'programme', slot })
    if (refusals.length > 0) return setFindings(refusals)
    toast(t('programme.year.done', { name: name.trim() }))
    onClose()
  }
  return (
    <Dialog title={t('programme.year.title')} onClose={onClose}>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p>{t('programme.year.what', { n: provincesOf(programme).length })}</p>
        <TextField
          label={t('new.name')}
          value={name}
          error={tried && name.trim() === '' ? t('new.name.missing') : null}
          onChange={(event) => setName(event.target.value)}
        />
        <p className={text.note}>{t('programme.year.stays')}</p>
        <FindingList findings={findings} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('programme.year.go')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
