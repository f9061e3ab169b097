import { useI18n } from '../../i18n/useI18n'
import { type ShownTable, tableHtml, tableTsv } from '../../io/write/clipboardTable'
import { fileName } from '../../io/write/fileName'
import { useApp } from '../../store/useApp'
import { download } from '../files/download'
import { selectRunDate } from '../model/current'
import { placeName } from '../programme/placeName'
import { useStep } from '../step'
import { drawingIn } from './drawingIn'

/** What can be taken from a figure besides its CSV: a picture, and its table to paste elsewhere. */
export function useFigureActs() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const date = useApp(selectRunDate)
  const code = useApp((state) => state.recordCode)
  const toast = useApp((state) => state.toast)
  const { name, simulated } = programme
  const province = placeName(programme, territory.id)
  const take = async (figure: HTMLElement, title: string, what: string, extension: 'svg' | 'png') => {
    // Asked for by few: it comes when it is asked for.
    const { pictureOf, pngOf } = await import('./picture')
    const drawing = drawingIn(figure)
    const run = simulated ? t('figure.foot.simulated', { name }) : name
    const foot = [t('figure.foot', { province, date, run }), t('figure.foot.source', { code: code() })]
    const picture = drawing && pictureOf(drawing, { title, foot })
    const bytes = picture && (extension === 'svg' ? new TextEncoder().encode(picture.svg) : await pngOf(picture))
    if (!bytes) {
      toast(t('figure.picture.failed'))
      return
    }
    const file = fileName({ place: province, what, date, simulated, extension })
    download(file, bytes, extension === 'svg' ? 'image/svg+xml' : 'image/png')
    toast(t('figure.picture.done', { name: file }))
  }
  const copy = async (table: ShownTable) => {
    toast(t((await toClipboard(table)) ? 'figure.copied' : 'figure.notCopied', { n: table.rows.length }))
  }
  return { take, copy }
}

/** Rich and plain at once; plain alone where the browser takes no rich text. */
async function toClipboard(table: ShownTable): Promise<boolean> {
  const text = tableTsv(table)
  try {
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/html', tableHtml(table)), ...as('text/plain', text) }),
    ])
    return true
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
}
