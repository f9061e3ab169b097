import { useI18n } from '../../i18n/useI18n'
import { Hoja } from '../marco/Hoja'
import { Lacks } from '../marco/Lacks'

/** What step 7 will show, and what the ranking still needs for it. */
export default function EscenariosView() {
  const { t } = useI18n()
  return (
    <Hoja question={t('scenarios.question')} lectura={t('scenarios.will')}>
      <Lacks />
    </Hoja>
  )
}
