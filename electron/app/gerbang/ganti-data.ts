import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { RouteOutput } from '../../../src/contract/routes'
import type { Sesi } from '../../../src/domain/akses/sesi'
import { ujungAudit } from '../../db/isi-data'
import { rowsOf } from '../../db/rows'
import type { AuditEntry } from '../../db/store'
import { FileProblem } from '../file-problem'
import { readBerkasKunci } from './berkas-kunci'
import type { Cadangan } from './cadangan'
import type { CadanganTerbuka } from './kunci-cadangan'
import { berkasKunciSesudah, type DuaKunci, kunciSesudah } from './kunci-sesudah'
import { readManifes } from './manifes'
import type { Ruang } from './ruang'
import { buang } from './siapkan-pulih'
import { isDitukar, salinanOf, tukarData } from './tukar-data'

type Parts = {
  readonly ruang: Ruang
  readonly cadangan: Cadangan
  /** Throws when whoever asked may no longer. */
  readonly periksaHak: () => void
}

/**
 * Puts a backup in the place of the data: what is there is kept first, the backup is proved on a copy and made ready, and
 * only then are the two swapped. Until the swap nothing has changed, and a swap that has begun is always finished.
 */
export async function gantiData(parts: Parts, terbuka: CadanganTerbuka): Promise<RouteOutput<'cadangan.pulihkan'>> {
  const { ruang, cadangan, periksaHak } = parts
  const salinan = { berkas: salinanOf(ruang.tempat), kunci: terbuka.kunci, binding: ruang.binding }
  try {
    for (let kali = 0; kali < PALING_SERING; kali += 1) {
      const sebelum = await cadangan.pastikan('SEBELUM_PULIH')
      const kunci = duaKunci(ruang, terbuka)
      const sesudah = { kunci: berkasKunciSesudah(kunci), kunciBaru: kunciSesudah(kunci) }
      const soal = { sumber: terbuka.berkas, salinan, kunciBaru: sesudah.kunciBaru, catatan: catatanOf(ruang, terbuka) }
      const { jumlah } = await ruang.host.pekerja.siapkan(soal)
      // somebody may have worked on, or locked the window, while it was being made ready
      periksaHak()
      if (!cadangan.isTerbaru()) continue
      tukar(ruang, sesudah)
      return { sebelum: sebelum ? basename(sebelum.berkas) : null, jumlah }
    }
  } finally {
    if (!isDitukar(ruang.tempat)) buang(salinan.berkas)
  }
  throw new FileProblem('Data terus berubah selama cadangan disiapkan. Tunggu sampai pekerjaan lain selesai, lalu ulangi.')
}

/** Times that the data may change under our hands before we say so. */
const PALING_SERING = 5

function duaKunci(ruang: Ruang, { kunci, berkasKunci }: CadanganTerbuka): DuaKunci {
  return { kini: { kunci: ruang.data()?.kunci ?? null, berkas: berkasKunciUtuh(ruang) }, cadangan: { kunci, berkas: berkasKunci } }
}

/** A damaged key file is none: restoring is the way out of that too. */
function berkasKunciUtuh({ tempat }: Ruang): ReturnType<typeof readBerkasKunci> {
  try {
    return readBerkasKunci(tempat)
  } catch {
    return null
  }
}

type Sesudah = { readonly kunci: ReturnType<typeof readBerkasKunci>; readonly kunciBaru: string | null }

/** From here on nothing waits: closed, swapped, opened. */
function tukar(ruang: Ruang, { kunci, kunciBaru }: Sesudah): void {
  const sesi = ruang.sesi()
  const data = ruang.data()
  const isTersimpan = data !== null && !data.isLihatSaja
  const rusak = isTersimpan || !existsSync(ruang.tempat.berkas) ? null : ruang.given().now.replaceAll(/[^0-9A-Za-z]/g, '-')
  ruang.tutup()
  try {
    tukarData(ruang.tempat, { kunci, rusak })
  } catch {
    ruang.buka({ kunci: isDitukar(ruang.tempat) ? kunciBaru : (data?.kunci ?? null), ...(sesi ? { sesi } : {}) })
    throw new FileProblem('Berkas data belum dapat diganti. Tutup program lain yang membukanya, lalu coba lagi. Tidak ada yang hilang.')
  }
  bukaSesudah(ruang, sesi, kunciBaru)
  ruang.emit('history.changed', { undo: null, redo: null })
}

/** Whoever restored goes on, where the restored data knows them as it knew them before; else they come in by its passwords. */
function bukaSesudah(ruang: Ruang, sesi: Sesi | null, kunci: string | null): void {
  ruang.buka({ kunci })
  const data = ruang.data()
  if (!sesi?.penggunaId || !data || ruang.keadaan().jenis !== 'TERKUNCI') return
  const dikenal = rowsOf(data.db.sqlite, 'pengguna').get(sesi.penggunaId)
  if (dikenal?.isAktif && dikenal.peran === sesi.peran) ruang.masuk(sesi)
}

/** What the restored data says of how it came to be. */
function catatanOf({ given, sesi, host, versi, data }: Ruang, { berkas, nama }: CadanganTerbuka): AuditEntry {
  const { newId, now } = given()
  const siapa = sesi()
  const open = data()
  const manifes = readManifes(berkas)
  const dibuat = manifes !== null && manifes !== 'RUSAK' ? manifes.pada : null
  return {
    kunci: newId(),
    waktu: now,
    pelaku: siapa?.nama ?? host.pelaku,
    peran: siapa && siapa.penggunaId !== null ? siapa.peran : '',
    alasan: null,
    versi,
    perintah: 'cadangan.pulihkan',
    label: `Pulihkan data dari cadangan ${nama}`,
    jenis: 'do',
    input: { cadangan: nama, dibuat, ditinggalkan: open ? ujungAudit(open.db.sqlite) : null }
  }
}
