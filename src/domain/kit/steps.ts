/** Runs steps to their end, for those who need not stop on the way. */
export function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
