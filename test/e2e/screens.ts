/** Last part of the address of each step, with the question at its head. */
export const STEP_SCREENS = [
  ['candidatos', '¿Qué productos compiten?'],
  ['indicadores', '¿Con qué los vamos a medir?'],
  ['ponderacion', '¿Qué importa más?'],
  ['puntuacion', '¿Qué tan bien está cada producto?'],
  ['ranking', '¿Quiénes van adelante?'],
  ['sensibilidad', '¿Qué tan firme es la yunta?'],
  ['escenarios', '¿Y si la mesa pensara distinto?'],
  ['seleccion', '¿Con cuáles dos nos quedamos?'],
] as const

/** Provinces of the example where there is most to see: Manabí is still at its ratings, Los Ríos has a ranking. */
const AT = { early: '13', late: '12' } as const

/** The steps of the example, as addresses. */
export const EXAMPLE_STEPS = STEP_SCREENS.map(
  ([step, question], i) => [`ejemplo/${i < 4 ? AT.early : AT.late}/${step}`, question] as const,
)

/** Every kind of screen there is, with what stands at its head. */
export const SCREENS = [
  ['', 'Dos productos por provincia'],
  ['ejemplo', '¿Cómo van las'],
  ...EXAMPLE_STEPS,
  ['ejemplo/13/mesas', '¿En qué mesa va a trabajar?'],
  ['ejemplo/13/llegan', '¿Quiénes llegan de las otras mesas?'],
  ['ejemplo/13/reunion', '¿En qué vamos?'],
  ['ejemplo/13/registro', '¿Quién está en la sala?'],
  ['ejemplo/12/acta', '¿Qué va a firmar la mesa?'],
  ['ejemplo/reglas', '¿Qué plan cumple las reglas?'],
  ['ejemplo/12/cambio', '¿Qué cambió desde el año pasado?'],
  ['ejemplo/12/constituye', '¿Con quién y cómo lo va a sacar adelante la mesa?'],
  ['ejemplo/unir', '¿Qué trae cada archivo?'],
  ['ejemplo/13/importar/puntajes', '¿Qué puntajes trae?'],
] as const
