import type { ReactNode } from 'react'
import { Rich } from '../../i18n/Rich'

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
  return (
    <main className="hoja" id="hoja" tabIndex={-1}>
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
