import type { Known } from './context'
import { initials, keyOf, stem } from './words'

/** The segments a programme starts with, as they are called elsewhere: no other of them could be meant. */
const CALLED: Readonly<Record<string, string>> = {
  pub: 'publico|sector publico|institucion publica|instituciones publicas|entidad publica',
  pri: 'privado|sector privado|empresa privada|empresas privadas|sector empresarial privado',
  eps: 'eps|economia popular y solidaria|economia popular solidaria|sector eps|sector de la economia popular y solidaria|actores de la eps|organizaciones eps',
  aca: 'academia|academico|sector academico|sector academia|la academia',
  com: 'comunidad|comunidades|comunitario|sector comunitario|pueblos y comunidades',
}

/** Words that make a segment likely; they are asked about, because other segments have such people too. */
export const SEGMENT_HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pub: 'gad|gobierno|estado|estatal|ministerio|municipio|prefectura|junta parroquial',
    pri: 'empresa|empresas|empresarial|empresario|camara|gremio|comercio|industria',
    eps: 'asociacion|asociaciones|cooperativa|cooperativas|productor|productores|organizacion de productores',
    aca: 'universidad|universidades|instituto|docente|investigacion|academicos',
    com: 'sociedad civil|ciudadania|comuna|comunas|organizacion social|organizaciones sociales|barrio|pueblos',
  }).flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
)

/** Other names of a programme's own segments: the usual ones of those it kept, and initials of long names. */
export function aliasesOf(segments: readonly Known[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const { id, name } of segments) {
    const key = keyOf(name)
    const called = (CALLED[id] ?? '').split('|')
    // A segment that was given another meaning has other names too.
    const isUsual = called.some((word) => stem(word) === stem(key) || word === key)
    if (isUsual) for (const word of called) aliases.set(word, id)
    if (key.includes(' ')) aliases.set(initials(key), id)
  }
  return aliases
}
