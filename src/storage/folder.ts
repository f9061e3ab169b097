/** The little of a file system that the journal needs: OPFS in the browser, a simulated disk in tests. */
export interface Folder {
  names(): Promise<readonly string[]>
  /** Whole content at this moment. Takes no lock, so it also reads a file another tab writes to. */
  read(name: string): Promise<Uint8Array>
  /** Creates the file if need be. Rejects with `NoModificationAllowedError` while somebody else has it open. */
  open(name: string): Promise<OpenFile>
}

/** Safari before 16.4 answers later what others answer at once. */
type SoonOrNow<T> = T | Promise<T>

export interface OpenFile {
  size(): SoonOrNow<number>
  /** Bytes written: fewer than asked when there is no room. */
  write(bytes: Uint8Array, at: number): number
  /** Done when the bytes are on the disk. */
  flush(): SoonOrNow<void>
  truncate(size: number): SoonOrNow<void>
  close(): SoonOrNow<void>
}
