import { type HierarchyNode, synthesise } from '../../../src/engine/kernel/ahpHierarchy'
import { shares, type Vector } from '../../../src/engine/kernel/matrix'
import { asFields, asList, type Fields, has, matrix, oneOf, type Results, text, vector } from '../case'
import { priorities } from '../priorities'

/** Names on the outside, indices inside: alternatives are numbered as they are met. */
export default function hierarchy(input: Fields, params: Fields): Results {
  const alternatives: string[] = []
  const names = new Map<HierarchyNode, string>()

  const build = (node: Fields): HierarchyNode => {
    const children = asList(node.children, 'children').map((child) =>
      typeof child === 'string' ? indexOf(child, alternatives) : build(asFields(child, 'child')),
    )
    const built = { local: localWeights(node, params), children }
    names.set(built, text(node, 'name'))
    return built
  }

  const root = build(asFields(input.tree, 'tree'))
  const { nodes, leaves } = synthesise(root, alternatives.length, oneOf(params, 'synthesis', ['distributive', 'ideal']))
  const byName = <T>(value: (place: (typeof nodes)[number]) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(nodes.map((place) => [names.get(place.node) ?? '', value(place)]))
  return {
    alternatives: Object.fromEntries(alternatives.map((name, i) => [name, leaves[i]])),
    globalWeights: byName(({ weight }) => weight),
    local: byName(({ node }) => node.local),
  }
}

function indexOf(name: string, alternatives: string[]): number {
  const known = alternatives.indexOf(name)
  return known >= 0 ? known : alternatives.push(name) - 1
}

function localWeights(node: Fields, params: Fields): Vector {
  if (has(node, 'matrix')) return priorities(matrix(node, 'matrix'), params)
  return shares(vector(node, has(node, 'weights') ? 'weights' : 'scores'))
}
