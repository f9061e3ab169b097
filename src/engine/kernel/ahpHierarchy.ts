import { at, indices, type Vector, zip } from './matrix'

/** A node shares its weight among its children: other nodes, or leaves given as their index 0 … m − 1. */
export interface HierarchyNode {
  /** One share per child, summing to 1. */
  readonly local: Vector
  readonly children: readonly (HierarchyNode | number)[]
}

/**
 * How the shares under the lowest nodes are read: 'distributive' as they are, so that leaves compete for a fixed sum;
 * 'ideal' divided by the largest, so that the best leaf of each node carries its whole weight and a copy of another leaf
 * takes nothing from a third one.
 */
export type Synthesis = 'distributive' | 'ideal'

export interface Synthesised {
  /** Global weight of every node, the root (1) first, each before its children. */
  readonly nodes: readonly { readonly node: HierarchyNode; readonly weight: number }[]
  /** m totals, summing to 1. A leaf under several nodes collects from each. */
  readonly leaves: Vector
}

/**
 * Weights down a hierarchy of any depth, branches of any length.
 *
 * @param root the goal
 * @param leafCount m; a leaf no node names gets 0
 * @throws RangeError if a node has not one share per child or a leaf does not exist
 *
 * Source: Saaty (1980); ideal mode: Saaty (1994) Fundamentals of Decision Making, Belton & Gear (1983) Omega 11:228–230.
 */
export function synthesise(root: HierarchyNode, leafCount: number, synthesis: Synthesis = 'distributive'): Synthesised {
  const leaves = indices(leafCount).map(() => 0)
  const nodes: { node: HierarchyNode; weight: number }[] = []
  const descend = (node: HierarchyNode, weight: number): void => {
    nodes.push({ node, weight })
    const best = Math.max(
      ...zip(node.children, node.local).map(([child, share]) => (typeof child === 'number' ? share : 0)),
    )
    for (const [child, share] of zip(node.children, node.local)) {
      if (typeof child !== 'number') descend(child, weight * share)
      else leaves[child] = at(leaves, child) + (synthesis === 'ideal' && best > 0 ? share / best : share) * weight
    }
  }
  descend(root, 1)
  const total = leaves.reduce((whole, value) => whole + value, 0)
  return { nodes, leaves: total > 0 ? leaves.map((value) => value / total) : leaves }
}
