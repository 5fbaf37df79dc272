import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { berikutnya } from '../nomor/ambil-nomor'
import { BukuNomorId, semuaBuku } from '../nomor/buku-nomor'
import { NomorId } from '../nomor/nomor'
import { gatherRegister } from '../nomor/register-nomor'

/** Keeps the next numbers of a book for papers to come. */
export const reserveNomor = defineCommand({
  name: 'nomor.pesan',
  hak: 'NASKAH',
  input: z.object({
    bukuId: BukuNomorId,
    tanggal: Tanggal,
    jumlah: z.int().min(1, 'Jumlah nomor paling sedikit satu.').max(500, 'Sekali pesan paling banyak 500 nomor.'),
    perihal: z.string().trim().min(1, 'Tulis untuk apa nomor ini dipesan.').max(500)
  }),
  gather: (read, { bukuId }) => {
    const buku = semuaBuku(read.list('bukuNomor')).find((b) => b.id === bukuId)
    return buku ? ok({ buku, register: gatherRegister(read) }) : refuse(notFound('Buku nomor'))
  },
  decide: ({ buku, register }, { tanggal, jumlah, perihal }, { newId, now }) => {
    if (buku.isDiketik) return refuse(invalid(`Nomor “${buku.nama}” diberikan oleh unit lain, jadi tidak dapat dipesan di sini.`))
    return ok(
      berikutnya(register, buku, { tanggal, jumlah }).map(({ urut, teks }) =>
        inserted('nomor', {
          id: NomorId.parse(newId()),
          bukuId: buku.id,
          tahun: Number(tanggal.slice(0, 4)),
          urut,
          teks,
          tanggal,
          status: 'DIPESAN',
          perihal,
          alasan: null,
          dibuatPada: now
        })
      )
    )
  },
  label: ({ buku, register }, { tanggal, jumlah }) => {
    const nomor = berikutnya(register, buku, { tanggal, jumlah })
    const [awal, akhir] = [nomor[0]?.teks ?? '', nomor.at(-1)?.teks ?? '']
    return jumlah === 1 ? `Pesan nomor ${awal}` : `Pesan ${jumlah} nomor, ${awal} sampai ${akhir}`
  }
})
