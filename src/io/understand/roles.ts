import type { Target } from './context'
import { keyOf, stem, wordsOf } from './words'

/** What a column can be, besides values under the name of a thing. */
export const ROLES = [
  'product',
  'indicator',
  'sub',
  'value',
  'member',
  'table',
  'segment',
  'name',
  'reason',
  'evidence',
  'weight',
  'total',
  'number',
  'year',
  'month',
  'unit',
  'source',
  'grade',
  'note',
  'canton',
  'province',
  'chain',
  'kind',
  'mesa',
  'proposedBy',
  'families',
  'sector',
  'subheading',
  'problem',
  'causes',
  'effects',
  'virtues',
  'pair',
  'first',
  'second',
  'preferred',
  'personal',
  'status',
  'system',
] as const
export type ColumnRole = (typeof ROLES)[number]

const THING =
  'producto|productos|producto o servicio|rubro|rubros|candidato|candidatos|cultivo|cultivos|alternativa|alternativas|opcion|product|products|crop|commodity|item'
const CRITERION =
  'indicador|indicadores|criterio|criterios|criterio de evaluacion|criterios de evaluacion|factor|factores|aspecto|aspectos|variable|variables|indicator|indicators|criterion|criteria'
const SCORE =
  'puntaje|puntajes|puntuacion|calificacion|valoracion|valor|nota|nota de 1 a 5|puntos|respuesta|rating|score|value|evaluacion'
const PERSON =
  'miembro|boleta|codigo|codigo de boleta|codigo de su boleta|codigo de participante|participante|encuestado|encuestada|evaluador|evaluadora|juez|experto|experta|informante|persona|votante|ticket|member|respondent|participant|ballot|code'

/** Headings by role, as people write them; which roles there are depends on what the table is brought in as. */
const COMMON: Readonly<Partial<Record<ColumnRole, string>>> = {
  reason: 'razon|razones|motivo|motivos|justificacion|por que|porque|argumento|reason|reasons|why',
  evidence:
    'evidencia|evidencias|dato de respaldo|datos de respaldo|respaldo|sustento|underlying data|supporting data|evidence|datos de base',
  weight:
    'peso|pesos|ponderacion|ponderador|ponderacion %|peso %|% peso|peso en %|importancia|weight|weights|weight %|coeficiente',
  total:
    'total|totales|subtotal|suma|promedio|prom|media|puntaje total|puntaje ponderado|puntaje final|promedio ponderado|puesto|ranking|posicion|lugar|resultado|weighted score|weighted|ponderado|total score|rank|average|orden de prioridad|prioridad',
  number: 'n|no|nro|num|numero|n o|orden|item no|#|id|numero de orden',
  year: 'ano|anio|anos|year|periodo|fecha de referencia',
  month: 'mes|month|meses',
  unit: 'unidad|unidad de medida|unidades|unit|units',
  source: 'fuente|fuentes|source',
  grade: 'tipo|tipo de dato|clase de dato',
  note: 'observacion|observaciones|comentario|comentarios|nota|notas|note|notes|flag|comments',
  status: 'validation status',
  personal:
    'cedula|ci|c i|telefono|celular|correo|correo electronico|email|e mail|email address|direccion de correo electronico|firma|edad|sexo|genero|institucion|organizacion|entidad|cargo|funcion|username|nombre de usuario|direccion|phone|name|nombre|nombres|nombres y apellidos|apellidos y nombres|nombre completo',
  system:
    'marca temporal|timestamp|fecha|hora|fecha y hora|date|start|end|today|inicio|fin|hora de inicio|hora de finalizacion|start time|completion time|submissiondate|deviceid|simserial|phonenumber|subscriberid|username|key|submitterid|submittername|attachmentspresent|attachmentsexpected|status|reviewstate|edits|formversion|instanceid|instancename|total points|quiz feedback|last modified time|hora de la ultima modificacion|parent key|carimbo de data hora',
}

const OF_TARGET: Readonly<Record<Target, Readonly<Partial<Record<ColumnRole, string>>>>> = {
  ratings: {
    product: `${THING}|nombre del producto|cadena`,
    indicator: CRITERION,
    value: SCORE,
    table: 'mesita|mesita de trabajo|mesa de trabajo|subgrupo|grupo|table|mesa',
    member: PERSON,
    note: 'observacion|observaciones|comentario|comentarios|notas|note|notes|comments',
  },
  data: {
    product: `${THING}|nombre|nombre del producto`,
    sub: `sub indicador|subindicador|subindicadores|${CRITERION}|elemento|element|serie|series|medida`,
    value: 'valor|dato|value|cantidad|monto|cifra',
    province: 'provincia|province|area|region y provincia|dpa prov|territorio',
  },
  judgements: {
    member: PERSON,
    pair: 'par|pares|comparacion|comparaciones|pair|pregunta',
    first:
      'primero|primera|a|elemento a|criterio a|criterio 1|criterio i|opcion a|opcion 1|first|fila|izquierda|item a|factor a|factor 1|indicador a|indicador 1|left',
    second:
      'segundo|segunda|b|elemento b|criterio b|criterio 2|criterio j|opcion b|opcion 2|second|columna|derecha|item b|factor b|factor 2|indicador b|indicador 2|right',
    preferred:
      'mas importante|cual es mas importante|preferido|preferida|a o b|more important|cual|a or b|importa mas|cual importa mas',
    value: `intensidad|escala|cuanto mas|saaty|juicio|${SCORE}|scale|intensity|judgement|judgment`,
  },
  weights: {
    indicator: `${CRITERION}|dimension`,
    member: PERSON,
    weight: `${COMMON.weight ?? ''}|porcentaje|%|valor|puntos|valor %`,
  },
  members: {
    member: 'codigo|boleta|ticket|code|codigo de boleta',
    name: 'nombres y apellidos|apellidos y nombres|nombre completo|nombre y apellido|nombre y apellidos|apellidos|nombres|nombre|participante|asistente|miembro|name|full name|delegado|delegada|representante',
    segment:
      'segmento|sector|segment|actor|tipo de actor|sector al que representa|sector que representa|grupo|grupo de actores|tipo de organizacion|sector al que pertenece|representacion',
  },
  candidates: {
    product: `${THING}|nombre|nombre del producto|producto real o potencial|productos reales y potenciales|servicio`,
    canton: 'canton|cantones|ubicacion|canton o cantones|cantons|zona|donde',
    province: 'provincia|province|dpa prov|codigo de provincia|cod provincia|province code',
    chain: 'cadena|cadena productiva|cadena de valor|chain',
    kind: 'clase|tipo de candidato|producto servicio|kind|tipo',
    mesa: 'mesa|mesa de origen',
    proposedBy: 'propuesto por|proponente|quien propone',
    families: 'familias|numero de familias|n familias|n o de familias|n o familias|families',
    sector: 'sector nacional|sector priorizado',
    subheading: 'subpartida|partida|nandina|cpc',
    problem: 'problema|problema central',
    causes: 'causas',
    effects: 'efectos',
    virtues: 'virtudes|fortalezas',
    evidence: 'evidencia|sustento|evidence',
  },
}

/** Roles of a target, by the heading's key. What the target says goes before what all say. */
const tables = new Map<Target, ReadonlyMap<string, ColumnRole>>()
function tableOf(target: Target): ReadonlyMap<string, ColumnRole> {
  const known = tables.get(target)
  if (known) return known
  const table = new Map<string, ColumnRole>()
  for (const words of [COMMON, OF_TARGET[target]])
    for (const role of ROLES) for (const word of (words[role] ?? '').split('|')) if (word !== '') table.set(word, role)
  tables.set(target, table)
  return table
}

/** What exports of forms write for themselves: columns that begin with "_", their keys and their versions. */
const SYSTEM =
  /^(?:_|meta[-/:.]|.*\/_|formhub\/|reserved_name_for|generated_table_list|points - |feedback - |puntos - |comentarios - )/i

/** The role a whole heading stands for; null when it says something else. */
export function roleNamed(heading: string, target: Target): ColumnRole | null {
  const text = heading.trim()
  if (/validation_status$/i.test(text)) return 'status'
  if (SYSTEM.test(text)) return 'system'
  return tableOf(target).get(keyOf(text)) ?? null
}

/** The role of which a heading contains the word ("PP_PRODUCTO"): a guess, to be borne out by what stands below. */
export function roleContained(heading: string, target: Target): ColumnRole | null {
  const words = keyOf(heading).split(' ')
  if (words.length > 8) return null
  for (const word of wordsOf(words.join(' '))) {
    const role = tableOf(target).get(word) ?? tableOf(target).get(stem(word))
    if (role && GUESSED.has(role) && !(target === 'data' && FIGURES.has(role))) return role
  }
  return null
}

/** Roles that a longer heading may have: the others need the whole heading. */
const GUESSED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'product',
  'year',
  'month',
  'unit',
  'member',
  'segment',
  'canton',
  'name',
  'indicator',
  'sub',
  'weight',
  'total',
  'personal',
])

/** Words that in a table of measured values describe a figure and do not rule it out: "PONDERADO_USD_KG", "Peso total". */
const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['total', 'weight'])
