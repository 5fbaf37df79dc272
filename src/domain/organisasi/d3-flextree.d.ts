declare module 'd3-flextree' {
  /** A laid-out node: `x` is the middle of its width, `y` its top. */
  export type FlexNode<T> = {
    readonly data: T
    readonly x: number
    readonly y: number
    each(visit: (node: FlexNode<T>) => void): void
  }

  export type FlexLayout<T> = { (tree: FlexNode<T>): FlexNode<T>; hierarchy(data: T): FlexNode<T> }

  export function flextree<T>(options: {
    readonly children: (data: T) => readonly T[]
    readonly nodeSize: (node: FlexNode<T>) => readonly [number, number]
    readonly spacing: number
  }): FlexLayout<T>
}
