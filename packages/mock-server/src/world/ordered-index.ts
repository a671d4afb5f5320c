import { createRandom } from './random.ts'
import { compareIds } from './snowflake.ts'

interface Node<Value> {
  readonly key: string
  readonly value: Value
  readonly priority: number
  /** How many nodes the tree below and with this one has. */
  size: number
  left: Tree<Value>
  right: Tree<Value>
}

type Tree<Value> = Node<Value> | undefined

/**
 * Values in the order of their keys, which are ids: a treap that knows the size of each subtree, so that to add, to delete
 * and to find by place all take O(log n).
 */
export class OrderedIndex<Value> {
  #root: Tree<Value>
  readonly #random = createRandom(1, 0)

  get size(): number {
    return sizeOf(this.#root)
  }

  /** Adds a value, instead of the one with the same key where there is one. */
  set(key: string, value: Value): void {
    const [below, others] = split(this.#root, key)
    const node = { key, value, priority: this.#random.next(), size: 1, left: undefined, right: undefined }
    this.#root = join(join(below, node), withoutFirst(others, key))
  }

  delete(key: string): void {
    const [below, others] = split(this.#root, key)
    this.#root = join(below, withoutFirst(others, key))
  }

  /** How many keys are lower, whether or not this one is there. */
  countBelow(key: string): number {
    let count = 0
    for (let node = this.#root; node !== undefined;) {
      const isBelow = compareIds(node.key, key) < 0
      if (isBelow) count += sizeOf(node.left) + 1
      node = isBelow ? node.right : node.left
    }
    return count
  }

  /** The value at a place from 0; `undefined` beyond the last. */
  at(place: number): Value | undefined {
    let rest = place
    for (let node = this.#root; node !== undefined;) {
      const left = sizeOf(node.left)
      if (rest === left) return node.value
      const isLeft = rest < left
      if (!isLeft) rest -= left + 1
      node = isLeft ? node.left : node.right
    }
    return undefined
  }

  /** The values from the lowest key to the highest, beginning with the one at a place. */
  *upwards(place = 0): Generator<Value> {
    for (let next = place; next < this.size; next++) {
      const value = this.at(next)
      if (value !== undefined) yield value
    }
  }

  /** The values from the highest key to the lowest, after as many as are to be skipped. */
  *downwards(skipped = 0): Generator<Value> {
    for (let next = this.size - 1 - skipped; next >= 0; next--) {
      const value = this.at(next)
      if (value !== undefined) yield value
    }
  }
}

function sizeOf(tree: Tree<unknown>): number {
  return tree === undefined ? 0 : tree.size
}

function resized<Value>(node: Node<Value>): Node<Value> {
  node.size = sizeOf(node.left) + sizeOf(node.right) + 1
  return node
}

/** The keys below one, and the others. */
function split<Value>(tree: Tree<Value>, key: string): [Tree<Value>, Tree<Value>] {
  if (tree === undefined) return [undefined, undefined]
  if (compareIds(tree.key, key) < 0) {
    const [below, others] = split(tree.right, key)
    tree.right = below
    return [resized(tree), others]
  }
  const [below, others] = split(tree.left, key)
  tree.left = others
  return [below, resized(tree)]
}

/** Two trees in one, where all keys of the first are below those of the second. */
function join<Value>(one: Tree<Value>, other: Tree<Value>): Tree<Value> {
  if (one === undefined) return other
  if (other === undefined) return one
  if (one.priority > other.priority) {
    one.right = join(one.right, other)
    return resized(one)
  }
  other.left = join(one, other.left)
  return resized(other)
}

/** A tree without its lowest key, if that is the given one. */
function withoutFirst<Value>(tree: Tree<Value>, key: string): Tree<Value> {
  if (tree === undefined) return undefined
  if (tree.left === undefined) return tree.key === key ? tree.right : tree
  tree.left = withoutFirst(tree.left, key)
  return resized(tree)
}
