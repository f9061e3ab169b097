/** First words of every expediente; a file that begins otherwise is not ours. */
export const MAGIC = 'yunta-expediente'
/** Version of the layout this code writes and the newest it reads. Kinds of events have their own versions. */
export const FORMAT = 1
/** The oldest reader that understands what this code writes. */
export const MIN_READER = 1
/** Opens the last line; 64 hexadecimal digits follow, the SHA-256 of every byte before it. */
export const SEAL = 'sha256:'

export interface ExpedienteHead {
  /** Version of the program that wrote it. */
  readonly app: string
  /** Version of the engine, when results depend on it. */
  readonly engine?: string
  /** Code of the whole record, computed from its events. */
  readonly root: string
}
