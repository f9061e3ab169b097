/** The languages in which the guide is written; the first stands at the top of its folder. */
export const GUIDE_LANGUAGES = ['es', 'en'] as const
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number]

export interface GuidePage {
  /** One name in every language, so that a page leads to itself in the other. */
  readonly file: string
  readonly title: Readonly<Record<GuideLanguage, string>>
}

/** Every page, in the order of the margin. */
export const GUIDE_PAGES: readonly GuidePage[] = [
  { file: 'index.html', title: { es: 'Empezar', en: 'Start here' } },
  { file: 'mesa.html', title: { es: 'Guía de la mesa', en: 'Guide of the mesa' } },
  { file: 'guion.html', title: { es: 'Guion, paso a paso', en: 'Script, step by step' } },
  { file: 'caja.html', title: { es: 'Caja de herramientas', en: 'Toolbox' } },
  { file: 'planificacion.html', title: { es: 'Guía de planificación', en: 'Guide of the planner' } },
  { file: 'glosario.html', title: { es: 'Glosario', en: 'Glossary' } },
  { file: 'metodo.html', title: { es: 'Método y fuentes', en: 'Method and sources' } },
  { file: 'archivos.html', title: { es: 'Archivos', en: 'Files' } },
  { file: 'sala.html', title: { es: 'Red de la sala', en: 'Network of the hall' } },
  { file: 'publicar.html', title: { es: 'Instalar y publicar', en: 'Install and publish' } },
  { file: 'privacidad.html', title: { es: 'Privacidad', en: 'Privacy' } },
  { file: 'accesibilidad.html', title: { es: 'Accesibilidad', en: 'Accessibility' } },
  { file: 'datos.html', title: { es: 'Datos: simulado y licencias', en: 'Data: simulated, and licences' } },
]

/** Where a page stands, from the folder of the guide. */
export const placeOf = (language: GuideLanguage, file: string): string =>
  language === GUIDE_LANGUAGES[0] ? file : `${language}/${file}`
