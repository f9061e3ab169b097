/** What the toolbox says beside the words of the app, the body and the example. */
export const TOOLBOX_WORDS = {
  es: {
    title: 'Caja de herramientas',
    lead: 'Todo lo que una mesa necesita en papel antes del primer día. Imprima esta página entera o solo la parte que necesite: cada parte empieza en hoja nueva.',
    parts: [
      { anchor: 'metodo', name: 'El método en una página' },
      { anchor: 'agenda', name: 'La agenda' },
      { anchor: 'hojas', name: 'Las hojas' },
      { anchor: 'carteles', name: 'Los carteles' },
      { anchor: 'provincia', name: 'Una provincia resuelta' },
    ],
    method: [
      '<b>1. Se arma la lista.</b> Cada mesita propone productos reales y potenciales. Los que dicen lo mismo se juntan. Los que no pasan un filtro quedan en la lista, con su razón.',
      '<b>2. Se acuerda en qué se los mira.</b> Nueve indicadores en tres dimensiones. Se leen en voz alta hasta que todos entiendan lo mismo con un 1 y con un 5.',
      '<b>3. Se dice qué importa más.</b> Cada persona compara de dos en dos: trece preguntas. Los pesos de cada segmento cuentan por igual, y se cierran antes de puntuar, para que nadie los ajuste mirando el resultado.',
      '<b>4. Se puntúa.</b> De 1 a 5, con la guía y la ficha a la vista. Un 1 o un 5 lleva su razón. Si nadie sabe, se escribe SD; si no tiene sentido, NA. Ninguno de los dos es un número.',
      '<b>5. Se cuenta.</b> Los niveles 1 a 5 valen 0, 25, 50, 75 y 100. El total de un producto es la suma de peso por valor, de 0 a 100. Se traza la línea de corte después del segundo.',
      '<b>6. Se mira qué tan firme es.</b> Cuántos puntos hay hasta el tercero; qué pasaría con otros pesos, sin un segmento o con otra manera de contar. Con menos de dos puntos hay empate técnico y decide la mesa.',
      '<b>7. Se decide y se firma.</b> La mesa confirma los dos o se aparta con una razón escrita. El acta dice todo esto, con un código que cambia si cambia algo.',
    ],
    meetings: 'En tres reuniones',
    morning: 'En una mañana',
    script: 'Lo que se dice en cada parte está en el <a href="./guion.html">guion</a>.',
    sheets:
      'Estas hojas sirven para ensayar y para leer en voz alta. Para votar, imprima las de Yunta: llevan el número y la clave de cada boleta (Boletas, Preparar boletas), y las hojas de su propia lista de productos.',
    ballot: 'Boleta de pesos: ¿cuál importa más, y cuánto?',
    left: 'Este importa más',
    steps: ['9', '7', '5', '3', '1', '3', '5', '7', '9'],
    right: 'Este importa más',
    points: 'Boleta de 100 puntos: repártalos según lo que importa',
    indicator: 'Indicador',
    pointsOf: 'Puntos',
    sum: 'Suma',
    sheet: 'Hoja de puntajes de la mesita',
    product: 'Producto',
    sheetHow:
      'En cada cruce: 1, 2, 3, 4, 5, SD (sin dato) o NA (no aplica). La razón de cada 1 y de cada 5 va al reverso.',
    filters: 'Cuadro de filtros: pasa, no pasa o por verificar',
    posters:
      'Uno por indicador. Péguelos en la pared antes de puntuar. Yunta imprime los de su mesa en tamaño A3 (Selección y acta, Cartel de la guía).',
    workedLead:
      'Los Ríos, del programa de ejemplo. Los productos y los datos son reales; las boletas y los puntajes son simulados.',
    workedWeights: 'Pesos de la mesa, en %',
    weight: 'Peso',
    workedTotals: 'Puntajes de la mesa y total de cada producto',
    place: 'Lugar',
    total: 'Total',
    workedHow: (best: number) =>
      `Para repetir la cuenta: a cada puntaje réstele 1, divida para ${best - 1} y multiplique por el peso; sume la fila. La tabla muestra un decimal; Yunta usa todos, y por eso puede haber una diferencia pequeña.`,
    workedMargin: (points: string) =>
      `Entre el segundo y el tercero hay ${points} puntos. La línea de corte pasa por ahí.`,
  },
  en: {
    title: 'Toolbox',
    lead: 'All that a mesa needs on paper before the first day. Print this whole page or only the part you need: each part begins on a new sheet.',
    parts: [
      { anchor: 'metodo', name: 'The method on one page' },
      { anchor: 'agenda', name: 'The agenda' },
      { anchor: 'hojas', name: 'The sheets' },
      { anchor: 'carteles', name: 'The posters' },
      { anchor: 'provincia', name: 'One province worked through' },
    ],
    method: [
      '<b>1. The list is made.</b> Each table proposes actual and potential products. Those that say the same are joined. Those that fail a filter stay on the list, with the reason.',
      '<b>2. It is agreed what they are looked at for.</b> Nine indicators in three dimensions. They are read aloud until all understand the same by a 1 and by a 5.',
      '<b>3. It is said what matters more.</b> Each person compares two at a time: thirteen questions. The weights of each segment count alike, and they are closed before rating, so that nobody adjusts them while looking at the result.',
      '<b>4. Products are rated.</b> From 1 to 5, with the guide and the page of the product at hand. A 1 or a 5 has its reason. If nobody knows, SD is written; if it makes no sense, NA. Neither is a number.',
      '<b>5. It is counted.</b> The levels 1 to 5 are worth 0, 25, 50, 75 and 100. The total of a product is the sum of weight times value, from 0 to 100. The cut line is drawn after the second.',
      '<b>6. It is seen how firm that is.</b> How many points there are to the third; what would happen with other weights, without a segment or counted another way. Under two points there is a technical tie and the mesa decides.',
      '<b>7. It is decided and signed.</b> The mesa confirms the two or departs with a written reason. The acta says all this, with a code that changes if anything changes.',
    ],
    meetings: 'In three meetings',
    morning: 'In one morning',
    script: 'What is said in each part is in the <a href="./guion.html">script</a>.',
    sheets:
      'These sheets are for rehearsing and for reading aloud. To vote, print those of Yunta: they carry the number and the key of each ballot (Ballots, Prepare ballots), and the sheets of your own list of products.',
    ballot: 'Ballot of weights: which matters more, and how much?',
    left: 'This one matters more',
    steps: ['9', '7', '5', '3', '1', '3', '5', '7', '9'],
    right: 'This one matters more',
    points: 'Ballot of 100 points: share them by what matters',
    indicator: 'Indicator',
    pointsOf: 'Points',
    sum: 'Sum',
    sheet: 'Sheet of ratings of the table',
    product: 'Product',
    sheetHow:
      'In each cell: 1, 2, 3, 4, 5, SD (no data) or NA (does not apply). The reason of each 1 and each 5 goes on the back.',
    filters: 'Filters: passes, fails or to be checked',
    posters:
      'One for each indicator. Put them on the wall before rating. Yunta prints those of your mesa in A3 (Selection and acta, Poster of the guide).',
    workedLead: 'Los Ríos, of the example programme. Products and data are real; ballots and ratings are simulated.',
    workedWeights: 'Weights of the mesa, in %',
    weight: 'Weight',
    workedTotals: 'Ratings of the mesa and total of each product',
    place: 'Place',
    total: 'Total',
    workedHow: (best: number) =>
      `To repeat the sum: take 1 from each rating, divide by ${best - 1} and multiply by the weight; add up the row. The table shows one decimal; Yunta uses all of them, so there may be a small difference.`,
    workedMargin: (points: string) =>
      `There are ${points} points between the second and the third. The cut line passes there.`,
  },
} as const
