import loadHighs, { type Highs, type InitOptions } from 'highs'
import wasm from 'highs/runtime?inline'

/** The loader's own hook for whoever brings the WebAssembly along; its `wasmBinary` is not looked at in Node. */
type Loading = InitOptions & {
  readonly instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => void
}

let loaded: Promise<Highs> | null = null

/** The integer programming solver, loaded from inside this program: nothing is fetched and no file is opened. */
export const highs = (): Promise<Highs> => (loaded ??= load())

async function load(): Promise<Highs> {
  const bytes = Buffer.from(wasm.slice(wasm.indexOf(',') + 1), 'base64')
  const options: Loading = {
    instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports))
  }
  return loadHighs(options)
}
