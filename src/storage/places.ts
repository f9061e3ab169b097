/** The names under which one deployment keeps everything on a device. */
export interface StorageNames {
  /** Folder of the journal in the origin's private file system. */
  readonly folder: string
  readonly database: string
  readonly canaryDatabase: string
  /** What every key of `localStorage`, every lock and every channel begins with. */
  readonly prefix: string
}

/**
 * Two deployments on one origin (`example.gob.ec/a/` and `/b/`) share nothing: the folder they are served from is part of every
 * name. At the root the names are those of the versions that kept one store for the whole origin. `public/recuperar.js` spells
 * the same names.
 *
 * @param path folder of the page, with a slash at both ends
 */
export function placesOf(path: string): StorageNames {
  const own = path === '/' ? '' : `~${path.slice(1, -1).replaceAll('/', '~')}`
  return {
    folder: `expedientes${own}`,
    database: `yunta${own}`,
    canaryDatabase: `yunta-canary${own}`,
    prefix: `yunta${own}.`,
  }
}

/** Where the versions before kept what any deployment of the origin wrote. */
export const FORMER = placesOf('/')

/**
 * The folder by which a page's names are known. A page that was opened as a file has a name of its own and no folder: the stick
 * it lies on is another letter on the next laptop, and may be copied to the desk; what it kept must be found again.
 */
export const folderOf = ({ protocol, pathname }: Pick<Location, 'protocol' | 'pathname'>): string =>
  protocol === 'file:' ? '/archivo/' : pathname.replace(/[^/]*$/, '')
