/** Runs steps to their end, for those who need not stop on the way. */
export function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Of a long list so many are done in one step: some milliseconds. */
const PER_STEP = 1000

/** Makes something of each of a long list, with a pause after every thousand. */
export function* mapSteps<A, B>(list: readonly A[], make: (item: A, at: number) => B): Generator<undefined, readonly B[]> {
  const made: B[] = []
  for (const item of list) {
    if (made.length % PER_STEP === 0) yield
    made.push(make(item, made.length))
  }
  return made
}
