import { namaRencana } from '../../mutasi/skenario'
import { JENIS_TINDAK_LANJUT, type TindakLanjut } from '../../mutasi/tindak-lanjut'
import { namaLengkap } from '../../pegawai/pegawai'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { rencanaBerjalan, TABEL_RENCANA } from '../rencana-terbuka'
import { urutButir } from '../tingkat-hari'

/** What remains to be done for each person after a plan was carried out: SPP, SPMT, SIASN, pay. */
export const tindakLanjut = definePengingat({
  id: 'tindak-lanjut',
  judul: 'Tindak lanjut pelantikan',
  dasar: 'Perka BKN 7/2017',
  memakai: [...TABEL_RENCANA, 'tindakLanjut'],
  kartu: () => ({
    arti: 'Pejabat yang sudah diterapkan dari rencana, tetapi SPP, SPMT, SIASN atau gajinya belum selesai.',
    aksi: { teks: 'Selesaikan', jalur: '/rotasi' },
    laporan: null
  }),
  jadwal: null,
  susun: (bahan) => {
    const sisa = bahan.tabel('tindakLanjut').filter((t) => t.selesaiPada === null)
    const ids = new Set(sisa.map((t) => t.pegawaiId))
    const pegawai = new Map(bahan.tabel('pegawai').flatMap((p) => (ids.has(p.id) ? [[p.id, p] as const] : [])))
    const rencana = new Map(rencanaBerjalan(bahan).map((r) => [r.id, r]))
    return urutButir(
      [...Map.groupBy(sisa, (t) => t.langkahId)].flatMap(([langkahId, milik]): readonly ButirPengingat[] => {
        const [satu] = milik
        const [orang, r] = [satu && pegawai.get(satu.pegawaiId), satu && rencana.get(satu.rencanaId)]
        if (!orang || !r) return []
        const rinci = `${namaRencana(r)} · belum: ${sisaTeks(milik)}`
        return [
          { kunci: langkahId, tanggal: null, tingkat: 'SEGERA', utama: namaLengkap(orang), rinci, tuju: { jenis: 'RENCANA', id: r.id } }
        ]
      })
    )
  }
})

const SEBUTAN = { SPP: 'SPP', SPMT: 'SPMT', SIASN: 'SIASN', GAJI: 'gaji' } as const

const sisaTeks = (sisa: readonly TindakLanjut[]): string =>
  JENIS_TINDAK_LANJUT.filter((jenis) => sisa.some((t) => t.jenis === jenis))
    .map((jenis) => SEBUTAN[jenis])
    .join(', ')
