import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import { classes } from './classes'
import styles from './Field.module.css'
import text from './text.module.css'

interface Common {
  readonly label: string
  /** Keeps the label for screen readers only, where the place says what it is. */
  readonly hideLabel?: boolean | undefined
  /** What is wrong and what to do, in words. */
  readonly error?: string | null | undefined
  readonly hint?: string | undefined
  /** Of the whole field, and of its input. */
  readonly className?: string | undefined
  readonly inputClass?: string | undefined
}

function Frame({
  id,
  label,
  hideLabel = false,
  error,
  hint,
  className,
  children,
}: Common & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? text.hidden : styles.label}>
        {label}
      </label>
      {children}
      {hint && !error && (
        <p className={text.note} id={`${id}-note`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={text.error} id={`${id}-note`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

const described = (id: string, { error, hint, inputClass }: Common) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error || hint ? `${id}-note` : undefined,
  className: classes(styles.input, error && styles.invalid, inputClass),
})

export type TextFieldProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Common | 'id'>

/** One line of text. Numbers are text too (`inputMode="decimal"`): browsers misread a decimal comma in number inputs. */
export function TextField({ label, hideLabel, error, hint, className, inputClass, ...rest }: TextFieldProps) {
  const id = useId()
  const common = { label, hideLabel, error, hint, className, inputClass }
  return (
    <Frame id={id} {...common}>
      <input type="text" autoComplete="off" {...rest} {...described(id, common)} />
    </Frame>
  )
}

export type TextAreaProps = Common & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Common | 'id'>

export function TextArea({ label, hideLabel, error, hint, className, inputClass, ...rest }: TextAreaProps) {
  const id = useId()
  const common = { label, hideLabel, error, hint, className, inputClass }
  return (
    <Frame id={id} {...common}>
      <textarea rows={3} {...rest} {...described(id, common)} />
    </Frame>
  )
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

export type SelectProps<T extends string> = Common & {
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChoose: (value: T) => void
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof Common | 'id' | 'value' | 'onChange'>

/** The browser's own list: known to every keyboard, phone and screen reader. */
export function Select<T extends string>({
  label,
  hideLabel,
  error,
  hint,
  className,
  inputClass,
  options,
  value,
  onChoose,
  ...rest
}: SelectProps<T>) {
  const id = useId()
  const common = { label, hideLabel, error, hint, className, inputClass }
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <Frame id={id} {...common}>
      <select value={value} onChange={(event) => choose(event.target.value)} {...rest} {...described(id, common)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  /** One a line. */
  readonly lined?: boolean
}

export function Checkbox({ label, checked, onChange, disabled = false, lined = false }: CheckboxProps) {
  return (
    <label className={classes(styles.checkbox, lined && styles.lined)}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
