import { bupBerlaku, aturanAbkKini, setelanPada } from '../../src/domain/ketentuan/setelan'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { BarisKota } from '../../src/domain/kualitas/kota'
import { isAdaPada } from '../../src/domain/organisasi/unor'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import type { Store } from '../db/store'
import { readAll } from './in-turns'

/** Reads all data of a day a stretch at a time, with a pause after each for whoever else has to work. */
export function* readKota(stretches: Store['stretches'], hariIni: Tanggal): Generator<undefined, BarisKota> {
  const unor = yield* readAll(stretches, 'unor')
  const jabatan = yield* readAll(stretches, 'jabatan')
  const pegawai = yield* readAll(stretches, 'pegawai')
  const penempatan = yield* readAll(stretches, 'penempatan')
  const predikat = yield* readAll(stretches, 'predikat')
  const abk = yield* readAll(stretches, 'abk')
  const ketentuan = yield* readAll(stretches, 'ketentuan')
  return {
    tanggal: hariIni,
    unor: unor.filter((u) => isAdaPada(u, hariIni)),
    jabatan: jabatan.filter((j) => isAdaPada(j, hariIni)),
    pegawai,
    penempatan: penempatan.filter((p) => isBerlaku(p, hariIni)),
    predikat,
    abk,
    bup: bupBerlaku(setelanPada(ketentuan, hariIni)),
    aturanAbk: aturanAbkKini(ketentuan)
  }
}
