import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    projects: [
      {
        assetsInclude: ['**/*.wasm'],
        test: {
          name: 'unit',
          root,
          include: ['tests/{domain,app,db,documents,architecture,parser,solver,ui,scripts,shell}/**/*.test.ts?(x)'],
          environment: 'node',
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'jendela',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false
        }
      }
    ]
  }
})
