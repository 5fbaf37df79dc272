declare module 'd3-org-chart' {
  /** The part of the peer's API that the measurement uses. */
  export class OrgChart<T> {
    container(element: HTMLElement): this
    data(rows: readonly T[]): this
    svgHeight(height: number): this
    nodeWidth(of: () => number): this
    nodeHeight(of: () => number): this
    nodeContent(of: (node: { readonly data: T }) => string): this
    duration(ms: number): this
    render(): this
    fit(options: { readonly animate: boolean }): this
  }
}
