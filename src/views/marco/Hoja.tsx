import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { Rich } from '../../i18n/Rich'
import { Moved } from './moved'

export interface HojaProps {
  /** The step's question: its h1. */
  readonly question: string
  /** The live answer in one or two sentences, with its voices marked. */
  readonly lectura: string
  /** Controls beside the question. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The sheet of one step: sentence first, proof second. */
export function Hoja({ question, lectura, tools, children }: HojaProps) {
  const sheet = useRef<HTMLElement>(null)
  const moved = useContext(Moved)
  // What had the focus went away with the screen before: the keyboard goes on from the new sheet, not from the top.
  useEffect(() => {
    if (moved && document.activeElement === document.body) sheet.current?.focus()
  }, [moved])
  return (
    <main ref={sheet} className="hoja" id="hoja" tabIndex={-1}>
      <div className="cabeza">
        <div>
          <h1>{question}</h1>
          <p className="lectura">
            <Rich message={lectura} />
          </p>
        </div>
        {tools}
      </div>
      {children}
    </main>
  )
}
