import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { tallyOf } from '../../scripts/tasks/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'penata-tally-'))
const report = join(folder, 'report.json')
afterEach(() => rmSync(report, { force: true }))

const passedTest = { status: 'passed' }
const failedTest = { status: 'failed' }
const write = (numPassedTests: number, numFailedTests: number, testResults: readonly object[]): void =>
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }))

test('counts what passed and what failed', () => {
  write(2, 1, [{ status: 'failed', assertionResults: [passedTest, passedTest, failedTest] }])
  expect(tallyOf(report, 1)).toEqual({ passed: 2, failed: 1 })
})

test('a file that did not load is a failure, though it holds no failed test', () => {
  write(1, 0, [
    { status: 'passed', assertionResults: [passedTest] },
    { status: 'failed', assertionResults: [] }
  ])
  expect(tallyOf(report, 1)).toEqual({ passed: 1, failed: 1 })
})

test('a run that ended badly never counts as clean', () => {
  write(3, 0, [{ status: 'passed', assertionResults: [passedTest, passedTest, passedTest] }])
  expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1 })
  expect(tallyOf(join(folder, 'never-written.json'), 0)).toEqual({ passed: 0, failed: 1 })
})
