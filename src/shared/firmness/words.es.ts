export const words = {
  'sensitivity.question': '¿Qué tan firme es la yunta?',
  'sensitivity.will':
    'Aquí se verá cuánto puede moverse cada peso sin que cambie la yunta, en cuántas de cada cien simulaciones se mantiene y qué cambio mínimo la voltea.',
  'lacks.nothing': 'Este paso ya tiene el ranking que necesita.',
  'lacks.some': 'Para eso hace falta un ranking. Complete antes:',
  'lacks.candidates': 'Dos candidatos o más',
  'lacks.weights': 'Los pesos',
  'lacks.ratings': 'Los puntajes',
} as const
