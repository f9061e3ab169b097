import type { ComparedScenario } from './scenarios'

/** Whether a scenario keeps the pair, as files say it. */
export const PAIR_VERDICTS: Readonly<Record<ComparedScenario['verdict'], string>> = {
  same: 'mismo par',
  different: 'par distinto',
  tied: 'empate en el corte',
  decided: 'par',
}
