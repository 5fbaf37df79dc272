import { addMonths, tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** Acting for six months or more, or since an unknown day. */
export const pltTerlaluLama = periksaPegawai({
  id: 'K-15',
  judul: 'Plt lebih dari enam bulan',
  mengapa: 'Penugasan Plt paling lama tiga bulan dan dapat diperpanjang tiga bulan (SE BKN 1/SE/I/2021).',
  kelompok: 'KONSISTENSI',
  kata: ({ id }, { snapshot, hariIni }) => {
    const lewat = snapshot.byPegawai.get(id)?.find((p) => p.jenis === 'PLT' && (p.tmtMulai === null || addMonths(p.tmtMulai, 6) <= hariIni))
    if (!lewat) return null
    const nama = snapshot.jabatan.get(lewat.jabatanId)?.nama ?? 'jabatan yang sudah tidak ada'
    return lewat.tmtMulai === null ? `Plt. ${nama} tanpa TMT.` : `Plt. ${nama} sejak ${tanggalPendek(lewat.tmtMulai)}.`
  }
})
