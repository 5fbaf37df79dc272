import type { UnorId } from '../../../domain/organisasi/unor'
import type { Point } from '../drag/drag-gesture'

/** What a chart asks of whoever lets it be edited. The chart knows gestures and keys; what they mean is decided outside. */
export type SuntingBagan = {
  /** What is lifted when a box is pressed and drawn away; null = it stays, and the view moves instead. */
  readonly angkat: (id: UnorId) => readonly UnorId[] | null
  /** The context menu was asked for on a box. */
  readonly onMenu: (id: UnorId, at: Point) => void
  /** A key pressed on the chart, before the chart itself looks at it; true when it was taken. */
  readonly onTombol: (event: React.KeyboardEvent) => boolean
  /** The box whose name is being written in place, and what becomes of it (null = given up). */
  readonly menamai: UnorId | null
  readonly onNama: (id: UnorId, nama: string | null) => void
  /** Told of the element that takes the chart's keys, so that whatever lay over the chart can give them back. */
  readonly pegang: (frame: HTMLElement) => void
  /** Units cut, to be put elsewhere: drawn faint. */
  readonly dipotong: ReadonlySet<UnorId>
}
