import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** What the program itself allows, burnt into its file: nobody can switch it back with a variable or an argument. */
const WANTED = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // out-of-bounds WebAssembly stops by a trap: a safety of V8, not a door
  [FuseV1Options.WasmTrapHandlers]: true
}

/**
 * Burns the fuses and reads them back. A fuse this list does not name breaks the package: somebody has to decide it.
 * @param {string} exe
 */
export async function burnFuses(exe) {
  const there = Object.keys(await getCurrentFuseWire(exe)).filter(isFuse)
  const config = Object.fromEntries(there.map((fuse) => [fuse, WANTED[fuse]]))
  await flipFuses(exe, { ...config, version: FuseVersion.V1, strictlyRequireAllFuses: true })
  const wrong = (await readFuses(exe)).filter(({ isOn, wanted }) => isOn !== wanted)
  if (wrong.length > 0) throw new Error(`These fuses did not burn: ${wrong.map(({ name }) => name).join(', ')}`)
}

/**
 * Every fuse of a program, as it is and as it should be.
 * @param {string} exe
 */
export async function readFuses(exe) {
  const wire = await getCurrentFuseWire(exe)
  return Object.keys(wire)
    .filter(isFuse)
    .map((fuse) => ({ name: FuseV1Options[fuse], isOn: wire[fuse] === FuseState.ENABLE, wanted: WANTED[fuse] }))
}

const isFuse = (key) => /^\d+$/.test(key)
