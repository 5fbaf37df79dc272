import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { SATUAN_WAKTU } from '../abk'
import { ANGKA_TERBESAR, kunciTugas } from '../isian-tugas'
import { gatherAbk, tulisAbk } from '../tulis-abk'
import { teksRapi } from '../teks-rapi'

/** Gives every task of one wording in these posts the same norma waktu. */
export const setNormaAbk = defineCommand({
  name: 'abk.set-norma',
  hak: 'DATA',
  input: z.object({
    jabatanIds: z.array(JabatanId).min(1, 'Pilih jabatannya lebih dahulu.'),
    uraian: z.string(),
    norma: z
      .number('Norma waktu harus berupa angka.')
      .min(0, 'Norma waktu tidak boleh kurang dari 0.')
      .max(ANGKA_TERBESAR, 'Norma waktu terlalu besar.'),
    satuanNorma: z.enum(SATUAN_WAKTU)
  }),
  gather: (read, { jabatanIds }) => gatherAbk(read, jabatanIds),
  decide: ({ semua, aturan }, { uraian, norma, satuanNorma }) => {
    const kunci = kunciTugas(uraian)
    const isIni = (t: { readonly uraian: string }): boolean => kunciTugas(t.uraian) === kunci
    const kena = semua.flatMap(({ jabatan, abk }) => (abk?.tugas.some(isIni) ? [{ jabatan, abk }] : []))
    if (kena.length === 0) return refuse(invalid(`Tidak ada tugas “${teksRapi(uraian)}” pada jabatan yang dipilih.`))
    return tulisAbk({ semua: kena, aturan }, ({ abk }) => (abk?.tugas ?? []).map((t) => (isIni(t) ? { ...t, norma, satuanNorma } : t)))
  },
  label: (_fakta, { uraian }) => `Ubah norma waktu ${ringkas(teksRapi(uraian))}`
})

const ringkas = (teks: string): string => (teks.length <= 60 ? `“${teks}”` : `“${teks.slice(0, 59).trimEnd()}…”`)
