import { join } from 'node:path'
import { ensureDependencies, projectNode } from './dependencies.mjs'
import { root } from './project.mjs'
import { show } from './run.mjs'
import { sayProblem, SetupProblem } from './say.mjs'

/**
 * Runs scripts/tasks/<task>.mjs on the project's own Node, with its dependencies in place.
 * This file and what it imports are all that the system's Node (20.19 or newer) ever runs.
 * @param {string} task
 * @param {() => void} [onProblem] has the last word when the task could not even begin
 */
export async function launch(task, onProblem = () => {}) {
  try {
    refuseOldNode()
    await ensureDependencies()
    process.exitCode = await show(projectNode(), [join(root, 'scripts', 'tasks', `${task}.mjs`), ...process.argv.slice(2)])
  } catch (problem) {
    sayProblem(problem)
    onProblem()
    process.exitCode = 1
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new SetupProblem(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
}
