import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { ARSIP_KOSONG } from '../../mutasi/arsip'
import { namaRencana } from '../../mutasi/skenario'
import { isSudah } from '../../mutasi/tahap-aturan'
import type { StatusRencana } from '../../mutasi/rencana'
import { SK_GABUNGAN, skPisahOf } from '../../naskah/keputusan/cakupan'
import { skTerbitOf } from '../../naskah/keputusan/sk-terbit'
import type { Naskah } from '../../naskah/naskah'
import { isDilantik, type Pengangkatan, pengangkatanOf } from '../../naskah/pengangkatan'
import { gatherSebelum } from '../../naskah/sebelum'
import { jenisNaskahOf } from '../../naskah/semua-naskah'
import { pembacaBahan } from '../pembaca-bahan'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { type RencanaTerbuka, rencanaTerbuka, TABEL_RENCANA } from '../rencana-terbuka'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Papers of plans whose names are decided and which are not issued yet, one line for each plan and kind of paper. */
export const naskahBelumTerbit = definePengingat({
  id: 'naskah-belum-terbit',
  judul: 'Naskah belum terbit',
  dasar: 'PP 11/2017; Perka BKN 7/2017',
  memakai: [...TABEL_RENCANA, 'naskah'],
  kartu: () => ({
    arti: 'Keputusan, petikan, SPP dan SPMT yang sudah waktunya menurut tahap rencana, tetapi belum diterbitkan dari aplikasi ini.',
    aksi: { teks: 'Terbitkan', jalur: '/naskah' },
    laporan: null
  }),
  susun: semua,
  jadwal: { arti: 'Naskah yang belum terbit, pada tanggal SK atau TMT rencananya.', susun: semua }
})

function semua(bahan: BahanLaporan): readonly ButirPengingat[] {
  const naskah = Map.groupBy(
    bahan.tabel('naskah').filter((n) => n.dibatalkanPada === null),
    (n) => n.rencanaId
  )
  const ditetapkan = rencanaTerbuka(bahan, ({ status }) => isSudah(status, 'DISETUJUI_PPK'))
  return urutButir(ditetapkan.flatMap((r) => butirOf(bahan, r, naskah.get(r.rencana.id) ?? [])))
}

/** A kind of paper each appointment needs from a stage of the plan on. */
type Wajib = {
  readonly jenis: string
  readonly mulai: StatusRencana
  readonly bagi: (orang: Pengangkatan) => boolean
}

const WAJIB: readonly Wajib[] = [
  { jenis: 'petikan', mulai: 'SK_TERBIT', bagi: () => true },
  { jenis: 'spp', mulai: 'DILANTIK', bagi: isDilantik },
  { jenis: 'spmt', mulai: 'DILANTIK', bagi: () => true }
]

function butirOf(bahan: BahanLaporan, terbuka: RencanaTerbuka, naskah: readonly Naskah[]): readonly ButirPengingat[] {
  const { rencana } = terbuka
  const orang = diangkat(bahan, terbuka)
  const tanpaSk = orang.filter((p) => !isBerSk(p, terbuka, naskah)).length
  const terbit = new Set(naskah.map((n) => `${n.jenis} ${n.subjek}`))
  const kurang = WAJIB.filter(({ mulai }) => isSudah(rencana.status, mulai)).map(({ jenis, bagi }) => ({
    jenis,
    judul: jenisNaskahOf(jenis)?.judul ?? jenis,
    jumlah: orang.filter((p) => bagi(p) && !terbit.has(`${jenis} ${p.langkah.id}`)).length
  }))
  return [{ jenis: 'sk', judul: 'Keputusan', jumlah: tanpaSk }, ...kurang]
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jenis, judul, jumlah }) => ({
      kunci: `${rencana.id} ${jenis}`,
      tanggal: rencana.tanggalSk ?? rencana.tmt,
      tingkat: isSudah(rencana.status, 'SK_TERBIT') ? 'SEGERA' : tingkatHari(rencana.tmt, bahan.hariIni),
      utama: `${judul} bagi ${jumlah} orang`,
      rinci: namaRencana(rencana),
      tuju: { jenis: 'RENCANA', id: rencana.id }
    }))
}

/** The appointments of a plan, as its papers list them. */
function diangkat(bahan: BahanLaporan, { rencana, proyeksi }: RencanaTerbuka): readonly Pengangkatan[] {
  const { langkah, snapshot } = proyeksi
  const sebelum = gatherSebelum(pembacaBahan(bahan), { rencana, langkah, snapshot })
  const berkas = { arsip: ARSIP_KOSONG, rencana, izin: [], sikap: [] }
  return pengangkatanOf({ proyeksi, berkas, sebelum })
}

/** A decree stands that appoints this person: the one for everybody, or the one for posts of that kind. */
const isBerSk = (orang: Pengangkatan, { rencana, proyeksi }: RencanaTerbuka, naskah: readonly Naskah[]): boolean =>
  skTerbitOf({ naskah, rencana }).some(({ id }) => id === SK_GABUNGAN || skPisahOf(orang, { rencana, proyeksi }) === id)
