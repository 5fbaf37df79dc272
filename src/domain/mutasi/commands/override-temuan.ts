import { z } from 'zod'
import { inserted, removed } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { faktaOf } from '../../kit/rule'
import { gatherRencana } from '../fakta-rencana'
import { langkahTeks } from '../langkah-teks'
import { gatherBahanPeriksa, isDapatDikesampingkan, periksa } from '../periksa'
import { project } from '../proyeksi'
import { LangkahId, Pengesampingan, PengesampinganId, RencanaId } from '../rencana'

/** Overrides a finding, named by its fact in full, with a reason; it holds only as long as the finding says the same. */
export const overrideTemuan = defineCommand({
  name: 'temuan.override',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    langkahId: LangkahId.nullable(),
    aturan: Pengesampingan.shape.aturan,
    pesan: Pengesampingan.shape.pesan,
    petugas: Pengesampingan.shape.petugas,
    alasan: z.string().trim().min(10, 'Tulis alasan paling sedikit 10 huruf.'),
    rujukan: Pengesampingan.shape.rujukan
  }),
  gather: (read, { rencanaId }) => {
    const fakta = gatherRencana(read, rencanaId)
    return fakta.ok ? ok({ ...fakta.value, bahan: gatherBahanPeriksa(read, fakta.value.rencana) }) : fakta
  },
  decide: (fakta, input, { newId, now }) => {
    const { rencana, pengesampingan } = fakta
    const { langkahId, aturan, pesan } = input
    const hasil = periksa(project(fakta.snapshot, rencana, fakta.langkah), fakta.bahan)
    const semua = langkahId === null ? hasil.rencana : (hasil.perLangkah.get(langkahId) ?? [])
    const sejenis = semua.filter((t) => t.aturan === aturan)
    const temuan = sejenis.find((t) => faktaOf(t) === pesan)
    if (!temuan) return refuse({ code: 'STALE', pesan: 'Temuan ini sudah berubah; periksa lagi.' })
    if (!isDapatDikesampingkan(temuan)) return refuse(invalid('Hanya temuan BLOK dan PERINGATAN yang dapat dikesampingkan.'))
    if (temuan.dikesampingkan) return refuse(invalid('Temuan ini sudah dikesampingkan.'))
    const lama = pengesampingan.filter(
      (p) => p.langkahId === langkahId && p.aturan === aturan && !sejenis.some((t) => t.dikesampingkan?.id === p.id)
    )
    const baru = { ...input, id: PengesampinganId.parse(newId()), pada: now }
    return ok([...lama.map((p) => removed('pengesampingan', p)), inserted('pengesampingan', baru)])
  },
  label: (fakta, { langkahId, aturan }) =>
    `Kesampingkan ${aturan} untuk ${langkahId === null ? fakta.rencana.nama : langkahTeks(fakta, langkahId)}`,
  alasan: ({ alasan }) => alasan
})
