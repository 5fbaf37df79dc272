import { z } from 'zod'
import { aturanAbkKini } from '../../ketentuan/setelan'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import type { PegawaiId } from '../../pegawai/pegawai'
import { gabungUnor, NasibJabatan } from '../gabung-unor'
import type { JabatanId } from '../jabatan'
import { gatherSusunan, isBelumBerakhir, terbuka } from '../susunan-unor'
import { UnorId } from '../unor'

/** Merges a unor into another from a day on; the fate of each post is said. */
export const mergeUnor = defineCommand({
  name: 'unor.merge',
  hak: 'DATA',
  input: z.object({ asalId: UnorId, tujuanId: UnorId, tmt: Tanggal, nasib: z.array(NasibJabatan) }),
  gather: (read, { asalId, tujuanId }, { today }) => {
    const susunan = gatherSusunan(read)
    const asal = terbuka(susunan, asalId, today)
    const tujuan = terbuka(susunan, tujuanId, today)
    if (!asal.ok) return asal
    if (!tujuan.ok) return tujuan
    const jabatan = read.list('jabatan').filter((j) => isBelumBerakhir(j, today))
    return ok({
      asal: asal.value,
      tujuan: tujuan.value,
      susunan,
      jabatanAsal: jabatan.filter((j) => j.unorId === asalId),
      jabatanTujuan: jabatan.filter((j) => j.unorId === tujuanId),
      penempatan: read.list('penempatan'),
      pegawaiOf: (id: PegawaiId) => read.get('pegawai', id),
      abkOf: (id: JabatanId) => read.get('abk', id),
      aturan: aturanAbkKini(read.list('ketentuan'))
    })
  },
  decide: (fakta, penggabungan, given) => gabungUnor(fakta, penggabungan, given),
  label: ({ asal, tujuan }, { tmt }) => `Gabungkan ${asal.nama} ke ${tujuan.nama} per ${tanggalPanjang(tmt)}`
})
