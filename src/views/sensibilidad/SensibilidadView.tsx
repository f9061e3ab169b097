import { useI18n } from '../../i18n/useI18n'
import { Hoja } from '../marco/Hoja'
import { Lacks } from '../marco/Lacks'

/** What step 6 will show, and what the ranking still needs for it. */
export default function SensibilidadView() {
  const { t } = useI18n()
  return (
    <Hoja question={t('sensitivity.question')} lectura={t('sensitivity.will')}>
      <Lacks />
    </Hoja>
  )
}
