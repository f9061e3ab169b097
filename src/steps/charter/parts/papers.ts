import type { CharterPaper } from '../../../domain/charter'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { managementPaper, planPaper, reviewPaper } from './actionPapers'
import type { CharterSource } from './paperParts'
import { actorsPaper, committeePaper, pactPaper } from './peoplePapers'
import { rulesPaper } from './rulesPaper'

/** What stands on a paper of the mesa, from top to bottom. */
export function charterPaper(paper: CharterPaper, source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return [{ kind: 'title', text: t(`charter.title.${paper}`) }, ...PAPERS[paper](source)]
}

const PAPERS: Readonly<Record<CharterPaper, (source: CharterSource) => readonly PaperBlock[]>> = {
  actors: actorsPaper,
  committee: committeePaper,
  pact: pactPaper,
  plan: planPaper,
  management: managementPaper,
  review: reviewPaper,
  rules: rulesPaper,
}
