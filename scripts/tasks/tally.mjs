import { existsSync, readFileSync } from 'node:fs'

/**
 * How many tests of a vitest run passed and failed. A file that did not load, or a run that ended badly for any other reason, fails as one.
 * @param {string} report the file of vitest's json reporter
 * @param {number} code the exit code of the run
 * @returns {{ passed: number, failed: number }}
 */
export function tallyOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
  const failed = numFailedTests + broken.length
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed }
}
