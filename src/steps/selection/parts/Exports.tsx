import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { Preset } from '../../../io/write/csv'
import type { MesaFile } from '../../../shared/files/mesaFiles'
import { useExpediente } from '../../../shared/files/useExpediente'
import { useMesaFile } from '../../../shared/files/useMesaFile'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import { Segmented } from '../../../ui/Segmented'
import { type FileKind, useFiles } from '../files'
import styles from './Exports.module.css'

const KINDS = ['ranking', 'matriz', 'subindicadores', 'hojas', 'pesos'] as const satisfies readonly FileKind[]

const MADE = ['libro', 'formulario', 'xmcda'] as const satisfies readonly MesaFile[]

/** The files of the territory for a spreadsheet, and the whole record for another Yunta. */
export function Exports() {
  const { t } = useI18n()
  const [preset, setPreset] = useState<Preset>('excel')
  const write = useFiles()
  const make = useMesaFile()
  const save = useExpediente()
  return (
    <section className={styles.exports}>
      <div className={classes(layout.row, layout.spread)}>
        <h2>{t('selection.export')}</h2>
        <Segmented
          small
          label={t('selection.export.preset')}
          options={[
            { id: 'excel', label: t('selection.export.excel') },
            { id: 'qgis', label: t('selection.export.qgis') },
          ]}
          current={preset}
          onChoose={setPreset}
        />
      </div>
      <div className={styles.files}>
        {KINDS.map((kind) => (
          <Button key={kind} className={styles.file} onClick={() => write[kind](preset)}>
            {t(`selection.export.${kind}`)}
            <small className={styles.hint}>{t(`selection.export.${preset}.hint`)}</small>
          </Button>
        ))}
        {MADE.map((file) => (
          <Button key={file} className={styles.file} onClick={() => void make(file)}>
            {t(`selection.export.${file}`)}
            <small className={styles.hint}>{t(`selection.export.${file}.hint`)}</small>
          </Button>
        ))}
        <Button className={styles.file} onClick={save}>
          {t('selection.export.expediente')}
          <small className={styles.hint}>{t('selection.export.expediente.hint')}</small>
        </Button>
      </div>
    </section>
  )
}
