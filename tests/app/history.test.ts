import { expect, it } from 'vitest'
import { createHistory } from '../../electron/app/history'

it('forgets the oldest steps of a long day: what it remembers does not grow with the hours', () => {
  const history = createHistory<{ readonly label: string }>(() => undefined)
  for (let n = 1; n <= 2000; n += 1) history.push({ label: `Langkah ${n}` })
  const labels: string[] = []
  for (let step = history.peek('undo'); step !== null; step = history.peek('undo')) {
    labels.push(step.label)
    history.moved('undo')
  }
  expect([labels.length, labels[0], labels.at(-1)]).toEqual([500, 'Langkah 2000', 'Langkah 1501'])
})
