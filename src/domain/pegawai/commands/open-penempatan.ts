import { type Changeset, inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { noted } from '../../kit/suntingan'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { gatherKursi, refusalOfKursi } from '../kursi'
import { namaLengkap } from '../pegawai'
import { Penempatan, PenempatanId } from '../penempatan'

/** Puts a person into a post by hand; the definitive post held before ends on that day. */
export const openPenempatan = defineCommand({
  name: 'penempatan.open',
  hak: 'DATA',
  input: Penempatan.pick({ pegawaiId: true, jabatanId: true, jenis: true, nomorSk: true }).extend({ tmtMulai: Tanggal }),
  gather: (read, input) => gatherKursi(read, input),
  decide: (fakta, input, { newId }) => {
    const { pegawai, penempatan } = fakta
    const lama = input.jenis === 'DEFINITIF' ? penempatan.filter((p) => isOwnOpen(p, pegawai.id)) : []
    const terlambat = lama.find((p) => p.tmtMulai !== null && p.tmtMulai >= input.tmtMulai)
    if (terlambat?.tmtMulai) return refuse(invalid(`TMT harus sesudah TMT jabatan yang sekarang (${tanggalPanjang(terlambat.tmtMulai)}).`))
    const ditutup = lama.map((p): Penempatan => ({ ...p, tmtSelesai: input.tmtMulai }))
    const baru: Penempatan = { id: PenempatanId.parse(newId()), ...input, tmtSelesai: null }
    const refusal = refusalOfKursi({ ...fakta, penempatan: withChanged(penempatan, ditutup) }, baru)
    if (refusal) return refuse(refusal)
    const changes: Changeset = lama.map((p) => updated('penempatan', p, { tmtSelesai: input.tmtMulai }))
    return ok([...changes, inserted('penempatan', baru), updated('pegawai', pegawai, noted(pegawai, ['jabatan']))])
  },
  label: ({ pegawai, jabatan }) => `Tempatkan ${namaLengkap(pegawai)} sebagai ${jabatan.nama}`
})

const isOwnOpen = (p: Penempatan, pegawaiId: Penempatan['pegawaiId']): boolean =>
  p.pegawaiId === pegawaiId && p.jenis === 'DEFINITIF' && p.tmtSelesai === null

const withChanged = (semua: readonly Penempatan[], berubah: readonly Penempatan[]): readonly Penempatan[] => {
  const byId = new Map(berubah.map((p) => [p.id, p]))
  return semua.map((p) => byId.get(p.id) ?? p)
}
