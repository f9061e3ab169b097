/**
 * The production chain of each candidate, first rule that fits. A proposal: the mesa rewrites it where it knows better.
 * Products are told apart by chain in the pair rule, so a chain is as wide as one processor or buyer would serve.
 */
const RULES: readonly (readonly [words: RegExp, chain: string])[] = [
  [/^Leche/, 'Lácteos'],
  [/^Cacao/, 'Cacao y derivados'],
  [/^Café/, 'Café'],
  [/^Caña de azúcar/, 'Caña de azúcar'],
  [/^(Banano|Plátano)/, 'Musáceas'],
  [/^Calzado/, 'Cuero y calzado'],
  [/^Sombrero/, 'Paja toquilla'],
  [/^(Tomate riñón|Cebolla)/, 'Hortalizas'],
  [/^(Tomate de árbol|Mora|Naranjilla|Granadilla|Frutilla)/, 'Frutas andinas'],
  [/^(Naranja|Limón)/, 'Cítricos'],
  [/^Maíz duro/, 'Maíz duro'],
  [/^Maíz suave/, 'Maíz suave'],
  [/^(Fréjol|Arveja|Haba|Chocho)/, 'Leguminosas'],
  [/^(Trigo|Cebada)/, 'Cereales andinos'],
  [/^(Yuca|Malanga|Papa china)/, 'Raíces tropicales'],
  [/^(Guayusa|Té$)/, 'Infusiones'],
  [/^(Huevos|Carne de pollo)/, 'Avicultura'],
  [/^Carne de cerdo/, 'Porcinos'],
  [/^Carne bovina/, 'Ganadería de carne'],
  [/^(Ovinos|Caprinos)/, 'Ovinos y caprinos'],
  [/^(Camarón|Piscicultura)/, 'Acuicultura'],
  [/^Atún/, 'Pesca y conservas'],
  [/^Palma africana/, 'Palma aceitera'],
  [/^Rosas/, 'Flores'],
]

/** A product no rule names is a chain of its own. */
export const chainOf = (name: string): string => RULES.find(([words]) => words.test(name))?.[1] ?? name

const GLYPHS: readonly (readonly [words: RegExp, glyph: string])[] = [
  [/^Cacao/, 'cacao'],
  [/^Café/, 'cafe'],
  [/^Camarón/, 'camaron'],
  [/^(Plátano|Banano)/, 'platano'],
  [/^Leche/, 'queso'],
  [/^Cebolla/, 'cebolla'],
  [/^Maní$/, 'mani'],
  [/^Sombrero/, 'toquilla'],
  [/^Turismo/, 'turismo'],
  [/^Caucho/, 'madera'],
  [/^Quinua/, 'quinua'],
  [/^Papa$/, 'papa'],
  [/^(Guayusa|Té$|Tabaco)/, 'hoja'],
  [/^Ovinos/, 'lana'],
]

/** Name of the drawn sign, or null: then two letters stand for the product. */
export const glyphOf = (name: string): string | null => GLYPHS.find(([words]) => words.test(name))?.[1] ?? null
