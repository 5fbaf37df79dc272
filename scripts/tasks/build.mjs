import { ensureBuild } from '../setup/build-app.mjs'
import { sayProblem } from '../setup/say.mjs'

try {
  await ensureBuild()
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}
