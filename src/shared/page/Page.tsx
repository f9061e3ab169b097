import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { Rich } from '../../i18n/Rich'
import { bringFocus } from '../../ui/bringFocus'
import { classes } from '../../ui/classes'
import { Moved } from './moved'
import { PageSheet } from './PageSheet'
import page from './page.module.css'

export interface PageProps {
  /** The step's question: its h1. */
  readonly question: string
  /** The live answer in one or two sentences, with its voices marked. */
  readonly lectura: string
  /** Controls beside the question. */
  readonly tools?: ReactNode
  /** The head stays on screen: what is printed has one of its own. */
  readonly unprinted?: boolean
  readonly children: ReactNode
}

/** The sheet of one step: sentence first, proof second. */
export function Page({ question, lectura, tools, unprinted = false, children }: PageProps) {
  const sheet = useRef<HTMLElement>(null)
  const moved = useContext(Moved)
  // A new sheet is read from its top, with the letterhead in sight, unless something on it asks to be looked at. What had the focus may
  // have gone with the screen before: the keyboard goes on from the new sheet, not from the letterhead.
  useEffect(() => {
    if (!moved || sheet.current?.contains(document.activeElement)) return
    document.documentElement.scrollTop = 0
    if (document.activeElement === document.body) bringFocus(sheet.current)
  }, [moved])
  return (
    <PageSheet ref={sheet}>
      <div className={classes(page.head, unprinted && page.unprinted)}>
        <div>
          <h1 className={page.question}>{question}</h1>
          <p className={page.lectura}>
            <Rich message={lectura} />
          </p>
        </div>
        {tools}
      </div>
      {children}
    </PageSheet>
  )
}
