import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NtExecutable } from 'resedit'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Nine fuses, as a new Electron has them when it comes: `1` = on. */
const WIRE = '101101011'

/** A folder laid out as an unpacked Electron for Windows: a real PE program without any code, with the fuses of a new Electron in it. */
export function electronPalsu(wire = WIRE): string {
  const folder = mkdtempSync(join(tmpdir(), 'penata-electron-palsu-'))
  const program = NtExecutable.createEmpty(false, false)
  program.setExtraData(new Uint8Array(Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, wire.length]), Buffer.from(wire)])).buffer)
  writeFileSync(join(folder, 'electron.exe'), Buffer.from(program.generate()))
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part))
  for (const name of ['id', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), name)
  writeFileSync(join(folder, 'resources', 'default_app.asar'), 'contoh')
  writeFileSync(join(folder, 'LICENSE'), 'Lisensi Electron')
  writeFileSync(join(folder, 'version'), '45.4.1')
  return folder
}
