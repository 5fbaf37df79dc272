import { basename } from 'node:path'
import Database from 'better-sqlite3'
import type { RingkasCadangan, TinjauanPulih } from '../../../src/contract/gerbang'
import { unlock } from '../../db/open'
import { ringkas } from './daftar-cadangan'
import type { BukaanCadangan } from './kunci-cadangan'
import { readManifes, readNama } from './manifes'
import { isiOf } from './periksa-cadangan'
import type { Ruang } from './ruang'
import { buang, type HasilPulih } from './siapkan-pulih'
import { type Silsilah, silsilahOf } from './silsilah'
import { salinanOf } from './tukar-data'

type Terbuka = Extract<BukaanCadangan, { terbuka: true }>

/** Proves a backup wholly on a copy, and tells what restoring it would change. Nothing is changed, and the copy goes again. */
export async function tinjauPulih(ruang: Ruang, berkas: string, { kunci }: Terbuka): Promise<TinjauanPulih> {
  const salinan = salinanOf(ruang.tempat)
  const soal = { sumber: berkas, salinan, kunci, kunciBaru: kunci, binding: ruang.binding, catatan: null }
  try {
    const hasil = await ruang.host.pekerja.siapkan(soal)
    const sqlite = ruang.data()?.db.sqlite ?? null
    return {
      jenis: 'TINJAUAN',
      cadangan: ringkasOf(berkas, hasil, kunci !== null),
      sekarang: sqlite ? isiOf(sqlite).jumlah : null,
      ...(sqlite ? bandingkan(sqlite, soal) : TAK_TERBACA)
    }
  } finally {
    buang(salinan)
  }
}

const TAK_TERBACA: Silsilah = { hubungan: 'TAK_TERBACA', hilang: { jumlah: 0, teratas: [] }, kembali: 0 }

type Salinan = { readonly salinan: string; readonly kunci: string | null; readonly binding: string | undefined }

function bandingkan(sekarang: Database.Database, { salinan, kunci, binding }: Salinan): Silsilah {
  const cadangan = new Database(salinan, { readonly: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(cadangan, kunci)
    return silsilahOf(sekarang, cadangan)
  } finally {
    cadangan.close()
  }
}

/** What a backup says of itself, with what was found in it. */
function ringkasOf(berkas: string, { jumlah, ukuran, terakhir }: HasilPulih, isTersandi: boolean): RingkasCadangan {
  const manifes = readManifes(berkas)
  const nama = readNama(basename(berkas))
  if (nama && manifes !== null && manifes !== 'RUSAK') return ringkas({ berkas, nama, manifes, ukuran, masalah: '' })
  return { berkas, nama: basename(berkas), pada: terakhir, alasan: nama?.alasan ?? 'MANUAL', ukuran, jumlah, versi: '', isTersandi, masalah: '' }
}
