import { monthsBetween, type Tanggal } from '../../kit/tanggal'
import { remember } from '../../kit/remember'
import { perangkatDaerahOf, type UnorId } from '../../organisasi/unor'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { isBerlaku, type JenisPenempatan, JENIS_PENEMPATAN, type Penempatan } from '../../pegawai/penempatan'
import type { BahanLaporan } from '../bahan-laporan'
import { byNama, type KeadaanKota } from '../keadaan-kota'
import { kolomJabatan, type Letak } from './kolom-jabatan'
import { angka, hari, katalogSendiri, pilihan, tunggal } from './kolom-sendiri'

type Isi = Letak & { readonly pegawai: Pegawai; readonly penempatan: Penempatan; readonly tanggal: Tanggal }

const SEBUTAN: Readonly<Record<JenisPenempatan, string>> = {
  DEFINITIF: 'Definitif',
  PLT: 'Plt.',
  PLH: 'Plh.',
  TUGAS_TAMBAHAN: 'Tugas tambahan'
}

/** Every post anybody has held up to the day, those who have left included. */
export const tabelPenempatan = katalogSendiri<Isi>({
  judul: 'Riwayat jabatan',
  satuan: 'riwayat',
  isi: riwayat,
  tuju: ({ pegawai }) => ({ jenis: 'PEGAWAI', id: pegawai.id }),
  kolom: [
    tunggal(['nama', 'Nama', 46], ({ pegawai }) => namaLengkap(pegawai)),
    tunggal(['nip', 'NIP', 37], ({ pegawai }) => pegawai.nip),
    pilihan(
      ['jenis', 'Cara menduduki', 22],
      JENIS_PENEMPATAN.map((j) => SEBUTAN[j]),
      ({ penempatan }) => SEBUTAN[penempatan.jenis]
    ),
    ...kolomJabatan<Isi>((isi) => isi),
    hari(['tmtMulai', 'TMT', 22], ({ penempatan }) => penempatan.tmtMulai),
    hari(['tmtSelesai', 'Selesai', 22], ({ penempatan }) => penempatan.tmtSelesai),
    angka(['tahunMulai', 'Tahun TMT', 14], ({ penempatan: { tmtMulai } }) => tmtMulai && Number(tmtMulai.slice(0, 4))),
    angka(['lama', 'Lama (bulan)', 14], lamaOf),
    pilihan(['berlaku', 'Masih berlaku', 16], ['Ya', 'Tidak'], ({ penempatan, tanggal }) =>
      isBerlaku(penempatan, tanggal) ? 'Ya' : 'Tidak'
    ),
    tunggal(['nomorSk', 'Nomor SK', 34], ({ penempatan }) => penempatan.nomorSk)
  ]
})

/** By name, each from the first post on. */
function riwayat({ tanggal }: KeadaanKota, { tabel }: BahanLaporan): readonly Isi[] {
  const orang = new Map(tabel('pegawai').map((p) => [p.id, p]))
  const jabatan = new Map(tabel('jabatan').map((j) => [j.id, j]))
  const unor = new Map(tabel('unor').map((u) => [u.id, u]))
  const perangkatOf = remember((id: UnorId) => perangkatDaerahOf(unor, id))
  return tabel('penempatan')
    .flatMap((penempatan): readonly Isi[] => {
      const pegawai = orang.get(penempatan.pegawaiId)
      if (!pegawai || (penempatan.tmtMulai !== null && penempatan.tmtMulai > tanggal)) return []
      const j = jabatan.get(penempatan.jabatanId)
      const letak = { jabatan: j ?? null, unor: (j && unor.get(j.unorId)) ?? null, perangkatDaerah: j ? perangkatOf(j.unorId) : null }
      return [{ pegawai, penempatan, tanggal, ...letak }]
    })
    .toSorted((a, b) => byNama(a.pegawai, b.pegawai) || bySejak(a.penempatan, b.penempatan))
}

function bySejak(a: Penempatan, b: Penempatan): number {
  const [x, y] = [a.tmtMulai ?? '', b.tmtMulai ?? '']
  return x < y ? -1 : Number(x > y)
}

/** Months held until the day, or until it ended. */
function lamaOf({ penempatan: { tmtMulai, tmtSelesai }, tanggal }: Isi): number | null {
  if (tmtMulai === null) return null
  return monthsBetween(tmtMulai, tmtSelesai !== null && tmtSelesai < tanggal ? tmtSelesai : tanggal)
}
