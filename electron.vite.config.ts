import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPackages } from './scripts/package/bundled-packages.mjs'

const root = import.meta.dirname
const entry = (name: string): string => resolve(root, 'electron', `${name}.ts`)

// The targets are the oldest Electron the app runs on (33: Node 20.18, Chromium 130), set by hand
// because electron-vite would derive newer ones from the version of the electron package.
export default defineConfig({
  main: {
    plugins: [bundledPackages()],
    resolve: { alias: { unzipper: resolve(root, 'scripts/package/absent.mjs') } },
    // the solver carries its WebAssembly within itself
    assetsInclude: ['**/*.wasm'],
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/main'),
      externalizeDeps: true,
      sourcemap: true,
      lib: {
        entry: {
          main: entry('main'),
          core: entry('core'),
          parser: entry('parser'),
          solver: entry('solver'),
          pekerja: entry('pekerja'),
          penata: entry('penata')
        },
        formats: ['es']
      }
    }
  },
  preload: {
    plugins: [bundledPackages()],
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/preload'),
      // a sandboxed preload is CommonJS in one file and may require nothing but electron
      externalizeDeps: false,
      lib: { entry: entry('preload'), formats: ['cjs'] },
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } }
    }
  },
  renderer: {
    root: resolve(root, 'src'),
    plugins: [react(), bundledPackages()],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'out/renderer'),
      minify: 'oxc',
      rolldownOptions: {
        input: { index: resolve(root, 'src/index.html') },
        // else what every screen shares is put beside React Flow, and Beranda would load the chart; and zod beside the
        // schemas, which would then be made before zod is told of the content security policy
        output: {
          codeSplitting: {
            groups: [
              { name: 'zod', test: /node_modules[\\/]zod/, priority: 4 },
              { name: 'chart', test: /node_modules[\\/](@xyflow|d3-|zustand)/, priority: 3 },
              { name: 'domain', test: /src[\\/](domain|contract)[\\/]/, priority: 2 }
            ]
          }
        }
      }
    }
  }
})
