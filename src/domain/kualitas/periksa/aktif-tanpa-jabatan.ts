import { definitifOf } from '../kota'
import { periksaPegawai } from '../periksa'

/** An active person who holds nothing for good. */
export const aktifTanpaJabatan = periksaPegawai({
  id: 'K-11',
  judul: 'Pegawai aktif tanpa jabatan',
  mengapa: 'Setiap ASN menduduki satu jabatan (UU 20/2023). Pegawai tanpa jabatan hilang dari bagan dan dari peta jabatan.',
  kelompok: 'KONSISTENSI',
  kata: (pegawai, kota) => {
    if (pegawai.kedudukanHukum !== 'AKTIF' || definitifOf(kota, pegawai) !== null) return null
    const lain = kota.snapshot.byPegawai.get(pegawai.id) ?? []
    return lain.length > 0 ? 'Hanya memegang tugas Plt, Plh, atau tambahan.' : 'Belum ditempatkan pada jabatan apa pun.'
  }
})
