import type { RingkasCadangan, TinjauanPulih } from '../../../src/contract/gerbang'
import { isiData } from '../../db/isi-data'
import { readSalinan } from '../../db/salinan'
import { type Silsilah, silsilahOf } from '../../db/silsilah'
import type { CadanganTerbuka } from './kunci-cadangan'
import { readManifes } from './manifes'
import type { Ruang } from './ruang'
import { buang, type HasilPulih } from './siapkan-pulih'
import { salinanOf } from './tukar-data'

/** Proves a backup wholly on a copy, and tells what restoring it would change. Nothing is changed, and the copy goes again. */
export async function tinjauPulih(ruang: Ruang, terbuka: CadanganTerbuka): Promise<TinjauanPulih> {
  const { berkas, kunci } = terbuka
  const salinan = { berkas: salinanOf(ruang.tempat), kunci, binding: ruang.binding }
  try {
    const hasil = await ruang.host.pekerja.siapkan({ sumber: berkas, salinan, kunciBaru: null, catatan: null })
    const sqlite = ruang.data()?.db.sqlite ?? null
    return {
      jenis: 'TINJAUAN',
      cadangan: ringkasOf(terbuka, hasil),
      sekarang: sqlite ? isiData(sqlite).jumlah : null,
      ...(sqlite ? readSalinan(salinan, (cadangan) => silsilahOf(sqlite, cadangan)) : TAK_TERBACA)
    }
  } finally {
    buang(salinan.berkas)
  }
}

const TAK_TERBACA: Silsilah = { hubungan: 'TAK_TERBACA', hilang: { jumlah: 0, teratas: [] }, kembali: 0 }

/** What a backup says of itself, with what was found in it. */
function ringkasOf({ berkas, nama, kunci }: CadanganTerbuka, { jumlah, ukuran, terakhir }: HasilPulih): RingkasCadangan {
  const manifes = readManifes(berkas)
  if (manifes === null || manifes === 'RUSAK')
    return { berkas, nama, pada: terakhir, alasan: 'MANUAL', ukuran, jumlah, versi: '', isTersandi: kunci !== null, masalah: '' }
  const { pada, alasan, versi, isTersandi } = manifes
  return { berkas, nama, pada, alasan, ukuran, jumlah, versi, isTersandi, masalah: '' }
}
