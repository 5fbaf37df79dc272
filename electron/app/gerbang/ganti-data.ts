import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { RouteOutput } from '../../../src/contract/routes'
import type { Sesi } from '../../../src/domain/akses/sesi'
import { hasUsers } from '../../db/has-users'
import type { AuditEntry } from '../../db/store'
import { FileProblem } from '../host'
import { readBerkasKunci } from './berkas-kunci'
import type { Cadangan } from './cadangan'
import type { BukaanCadangan } from './kunci-cadangan'
import { berkasKunciSesudah, type DuaKunci, kunciSesudah } from './kunci-sesudah'
import { readManifes } from './manifes'
import { ujungAudit } from './periksa-cadangan'
import type { Ruang } from './ruang'
import { buang } from './siapkan-pulih'
import { isDitukar, salinanOf, tukarData } from './tukar-data'

type Terbuka = Extract<BukaanCadangan, { terbuka: true }>

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
export async function gantiData(parts: Parts, berkas: string, terbuka: Terbuka): Promise<RouteOutput<'cadangan.pulihkan'>> {
  const { ruang, cadangan, periksaHak } = parts
  const salinan = salinanOf(ruang.tempat)
  const kunci = duaKunci(ruang, terbuka)
  const kunciBaru = kunciSesudah(kunci)
  const sebelum = await cadangan.pastikan('SEBELUM_PULIH')
  try {
    const catatan = catatanOf(ruang, berkas)
    const soal = { sumber: berkas, salinan, kunci: terbuka.kunci, kunciBaru, binding: ruang.binding, catatan }
    const { jumlah } = await ruang.host.pekerja.siapkan(soal)
    // somebody may have worked on, or locked the window, while it was being made ready
    if (!cadangan.isTerbaru()) await cadangan.pastikan('SEBELUM_PULIH')
    periksaHak()
    tukar(ruang, { kunci: berkasKunciSesudah(kunci), kunciBaru })
    return { sebelum: sebelum ? basename(sebelum.berkas) : null, jumlah }
  } finally {
    if (!isDitukar(ruang.tempat)) buang(salinan)
  }
}

function duaKunci(ruang: Ruang, { kunci, berkasKunci }: Terbuka): DuaKunci {
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
  if (!sesi || !data || ruang.keadaan().jenis !== 'TERKUNCI') return
  const peran = data.db.sqlite.prepare('select peran from pengguna where id = ? and is_aktif = 1').pluck().get(sesi.penggunaId)
  if (hasUsers(data.db) && peran === sesi.peran) ruang.masuk(sesi)
}

/** What the restored data says of how it came to be. */
function catatanOf({ given, sesi, host, versi, data }: Ruang, berkas: string): AuditEntry {
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
    label: `Pulihkan data dari cadangan ${basename(berkas)}`,
    jenis: 'do',
    input: { cadangan: basename(berkas), dibuat, ditinggalkan: open ? ujungAudit(open.db.sqlite) : null }
  }
}
