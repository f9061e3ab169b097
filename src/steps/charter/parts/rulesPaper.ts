import { CHARTER_ARTICLES, entriesOf } from '../../../domain/charter'
import { mesaAt } from '../../../domain/programme'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { placeName } from '../../../shared/programme/placeName'
import { provinceName } from '../../../shared/programme/provinceName'
import { type CharterSource, signing } from './paperParts'

/** The template of an article, for the kind of mesa this is. */
export function articleTemplate(
  article: (typeof CHARTER_ARTICLES)[number],
  { programme, territory, i18n: { t } }: Pick<CharterSource, 'programme' | 'territory' | 'i18n'>,
): string {
  const kind = mesaAt(programme, territory.id)?.kind ?? 'provincial'
  const values = { mesa: placeName(programme, territory.id), province: provinceName(territory.id) }
  if (article === 'object' || article === 'members' || article === 'decisions')
    return t(`charter.article.${article}.${kind}`, values)
  return t(`charter.article.${article}.text`, values)
}

/** Articles are numbered by their order; one that the mesa has not adopted stands as the template has it, and says so. */
export function rulesPaper(source: CharterSource): readonly PaperBlock[] {
  const { territory, i18n } = source
  const { t, format } = i18n
  const adopted = entriesOf(territory.charter, 'rules')
  return [
    ...CHARTER_ARTICLES.flatMap((article, i): readonly PaperBlock[] => {
      const own = adopted.find((one) => one.article === article)
      const heading = t('charter.article', { n: format.whole(i + 1), name: t(`charter.article.${article}`) })
      return [
        { kind: 'heading', text: own ? heading : `${heading} (${t('charter.article.template')})` },
        { kind: 'paragraph', text: own?.text ?? articleTemplate(article, source) },
      ]
    }),
    ...signing(source, []),
  ]
}
