import type { CopyName, Failure, FailureReason } from '../record/keeper'

const reasons: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'quota',
  NoModificationAllowedError: 'locked',
  VersionError: 'newer',
  TimeoutError: 'timeout',
  UnavailableError: 'unavailable',
  SecurityError: 'unavailable',
  NotSupportedError: 'unavailable',
  ReferenceError: 'unavailable', // the browser has no such global
}

/** An error under a name of the table above, as the browser names its own. */
export function troubleNamed(name: string, message: string): Error {
  const error = new Error(message)
  error.name = name
  return error
}

/** Anything thrown, as a value. A name that is not in the table is `unknown`, with the browser's words as detail. */
export function failureOf(copy: CopyName, thrown: unknown): Failure {
  const { name, message } = thrown instanceof Error ? thrown : { name: '', message: String(thrown) }
  return { status: 'failed', copy, reason: reasons[name] ?? 'unknown', detail: name ? `${name}: ${message}` : message }
}
