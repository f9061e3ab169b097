import { Suspense, useRef, useState } from 'react'
import { languageAfter } from '../i18n/languages'
import { useI18n } from '../i18n/useI18n'
import { useExpediente } from '../shared/files/useExpediente'
import { useOpening } from '../shared/files/useOpening'
import { guideOf } from '../shared/guide'
import { selectProgramme } from '../shared/model/current'
import { behind } from '../shared/page/behind'
import { useTerritory } from '../shared/reading'
import { useApp } from '../store/useApp'
import button from '../ui/Button.module.css'
import { classes } from '../ui/classes'
import { Icon, type IconId } from '../ui/Icon'
import { Menu, type MenuItem } from '../ui/Menu'
import text from '../ui/text.module.css'
import letterhead from './Letterhead.module.css'
import { useCopyCode } from './useCopyCode'

const NewProgramme = behind(async () => (await import('../shared/programme/NewProgramme')).NewProgramme)
const LendDialog = behind(async () => (await import('./LendDialog')).LendDialog)
const ExportAll = behind(async () => (await import('./ExportAll')).ExportAll)

/** Everything that comes from a file or goes to one, and what the letterhead has no room for on a phone. */
export function FileMenu({ onHelp, onWords }: { readonly onHelp: () => void; readonly onWords: () => void }) {
  const { t, language } = useI18n()
  const other = languageAfter(language.code)
  const guide = guideOf(language)
  const programme = useApp(selectProgramme)
  const territory = useTerritory()
  const prefer = useApp((state) => state.prefer)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot)
  const save = useExpediente()
  const opening = useOpening()
  const { code, copy } = useCopyCode()
  const input = useRef<HTMLInputElement>(null)
  const [dialog, setDialog] = useState<'new' | 'csv' | 'lend' | null>(null)
  const choose = async (file: File | undefined) => {
    await opening.open(file)
    if (input.current) input.current.value = ''
  }
  const close = () => setDialog(null)
  const item = (id: string, icon: IconId, words: string, onChoose: () => void, keys?: string): MenuItem => ({
    id,
    label: <MenuLabel icon={icon} words={words} {...(keys !== undefined && { keys })} />,
    onChoose,
  })
  return (
    <>
      <Menu
        label={t('frame.file')}
        buttonClass={classes(button.icon, letterhead.tool)}
        button={<Icon id="menu" />}
        items={[
          ...(programme ? [item('save', 'download', t('frame.file.save'), save, 'Ctrl S')] : []),
          item('open', 'open', t('frame.file.open'), () => input.current?.click()),
          ...(programme && slot !== undefined
            ? [item('join', 'plus', t('frame.file.join'), () => goTo({ screen: 'join', slot }))]
            : []),
          ...(programme && territory ? [item('lend', 'pencil', t('frame.file.lend'), () => setDialog('lend'))] : []),
          item('new', 'new', t('frame.file.new'), () => setDialog('new')),
          ...(programme ? [item('csv', 'table', t('frame.file.csv'), () => setDialog('csv'))] : []),
          ...(programme ? [item('code', 'check', t('frame.code', { code }), () => void copy())] : []),
          ...(guide === null
            ? []
            : [{ id: 'guide', label: <MenuLabel icon="info" words={t('frame.guide')} />, href: guide }]),
          item('words', 'info', t('frame.words'), onWords, 'G'),
          item('language', 'eye', other.name, () => prefer({ language: other.code })),
          item('help', 'info', t('frame.shortcuts'), onHelp, '?'),
        ]}
      />
      <input
        ref={input}
        type="file"
        className={text.hidden}
        accept=".json,.yunta.json,application/json"
        aria-label={t('frame.file.open')}
        tabIndex={-1}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {opening.dialog}
      <Suspense>
        {dialog === 'new' && <NewProgramme onClose={close} />}
        {dialog === 'lend' && programme && territory && (
          <LendDialog programme={programme} territory={territory} onClose={close} />
        )}
        {dialog === 'csv' && programme && <ExportAll programme={programme} onClose={close} />}
      </Suspense>
    </>
  )
}

interface MenuLabelProps {
  readonly icon: IconId
  readonly words: string
  readonly keys?: string
}

const MenuLabel = ({ icon, words, keys }: MenuLabelProps) => (
  <>
    <Icon id={icon} />
    <span>{words}</span>
    {keys && <kbd>{keys}</kbd>}
  </>
)
