import { basename, join } from 'node:path'
import { type Chance, chanceOf } from '../random/chance'
import { emptyDisk } from './disk'
import type { Recording } from './record'
import type { Operation } from './trace'

/** The name of the file a work acknowledges in; it lies among the data so that the recorder sees it, and is not part of the disk. */
export const ACK = 'ack'

/** A moment at which the power went: the files as they stand in the folder, and the last that had been acknowledged. */
export type Moment = { readonly folder: string; readonly acked: unknown }

type Choice = { readonly count: number; readonly seed: number }

/** None of what was not synced has reached the plate, all of it, about half, or any share. */
const kept = (chance: Chance): number => chance.pick([0, 100, 50, chance.upTo(101)])

/** Cuts the power at so many moments spread over a recording; the folder holds one state at a time. */
export function* powerCuts({ folder, operations }: Recording, { count, seed }: Choice): Generator<Moment> {
  const chance = chanceOf(seed)
  const disk = emptyDisk(join(folder, 'data'))
  const state = join(folder, 'state')
  const perOperation = count / operations.length
  let acked: unknown = null
  let due = 0
  for (const operation of operations) {
    if (isAck(operation)) acked = lastLine(operation.data)
    else if (basename(operation.path) !== ACK) disk.follow(operation)
    for (due += perOperation; due >= 1; due -= 1) {
      disk.crash(state, kept(chance), chance)
      yield { folder: state, acked }
    }
  }
}

/** The last that was acknowledged in a whole recording. */
export function lastAck({ operations }: Recording): unknown {
  const last = operations.findLast(isAck)
  return last ? lastLine(last.data) : null
}

type Write = Extract<Operation, { op: 'write' }>

const isAck = (operation: Operation): operation is Write => operation.op === 'write' && basename(operation.path) === ACK

const lastLine = (data: Buffer): unknown => JSON.parse(data.toString('utf8').trim().split('\n').at(-1) ?? 'null')
