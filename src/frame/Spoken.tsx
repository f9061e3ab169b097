import { STATE_OF } from '../domain/rating'
import { isLevel } from '../domain/scale'
import type { MessageKey } from '../i18n/es'
import { spoken } from '../i18n/message'
import { useI18n } from '../i18n/useI18n'
import { type NamedAct, targetOf, useActName } from '../shared/acts/useActName'
import { selectLatest } from '../shared/model/current'
import { useApp } from '../store/useApp'
import { LiveRegion } from '../ui/LiveRegion'

const TAKEN_BACK: Readonly<Record<string, MessageKey>> = { 'act-undone': 'said.undone', 'act-redone': 'said.redone' }

/** Tells who does not see the page what a rating, an undo or a redo of this device did, and how the pair changed. */
export function Spoken({ news }: { readonly news: string }) {
  const { t } = useI18n()
  const latest = useApp(selectLatest)
  const eventOf = useApp((state) => state.eventOf)
  const nameOf = useActName()
  const say = (act: NamedAct): string => {
    const key = TAKEN_BACK[act.kind]
    if (key) {
      const named = eventOf(targetOf(act.body))
      return named ? t(key, { act: nameOf(named) }) : ''
    }
    if (act.kind !== 'ratings-recorded' && act.kind !== 'sheets-recorded') return ''
    const written = valuesIn(act.body)
    if (written.length !== 1) return t('said.ratings', { n: written.length })
    return t('said.rating', { act: nameOf(act), value: valueText(written[0]) })
  }
  const valueText = (value: unknown): string => {
    if (isLevel(value)) return String(value)
    return t(value === 'SD' || value === 'NA' ? `rating.say.${STATE_OF[value]}` : 'rating.say.missing')
  }
  return (
    <LiveRegion
      sources={[
        { id: latest?.id ?? '', text: latest ? say(latest) : '' },
        { id: `${news && latest?.id}`, text: spoken(news) },
      ]}
    />
  )
}

function valuesIn(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null) return []
  if ('sheets' in body && Array.isArray(body.sheets)) return body.sheets.flatMap(valuesIn)
  return 'cells' in body && Array.isArray(body.cells) ? body.cells.map(({ value }) => value) : []
}
